import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Icon } from "../components/icons";
import { rowButton } from "../components/row-button";
import { euro } from "./euro";
import { useLedger } from "./ledger-context";
import type { ResultLine } from "./result-lines";

const useStyles = makeStyles({
  row: { ...rowButton, gridTemplateColumns: "minmax(0, 1fr) auto 20px" },
  name: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  amount: {
    textAlign: "end",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  bar: {
    gridColumn: "1 / 3",
    height: "6px",
    display: "flex",
    borderRadius: tokens.borderRadiusSmall,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralStroke1,
    margin: "4px 0",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  spent: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "Highlight" },
  },
  over: {
    backgroundColor: tokens.colorStatusWarningForeground1,
    borderLeft: `2px solid ${tokens.colorNeutralForeground1}`,
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundImage: "repeating-linear-gradient(45deg, CanvasText 0 2px, Canvas 2px 4px)",
    },
  },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  used: { gridColumn: "1" },
  planned: { gridColumn: "2", textAlign: "end", whiteSpace: "nowrap" },
  explain: { gridColumn: "1 / -1", display: "flex", gap: tokens.spacingHorizontalS, alignItems: "center" },
});

/** One line of spending: how far it is used, and a door to its postings. */
export function ResultRow({
  shown,
  tabIndex,
}: {
  readonly shown: ResultLine;
  readonly tabIndex: 0 | -1;
}): ReactElement {
  const styles = useStyles();
  const { commands, texts } = useLedger();
  const { line, actualCents, used, asksExplanation } = shown;
  const words = texts.result;
  return (
    <li>
      <button
        type="button"
        data-rove
        tabIndex={tabIndex}
        className={styles.row}
        onClick={() => commands.show({ step: "line", line: line.key })}
      >
        <span className={styles.name}>{line.name}</span>
        <span className={styles.amount}>{euro(actualCents)}</span>
        <Icon name="chevron" size={16} />
        <UseBar used={used} />
        <span className={mergeClasses(styles.small, styles.used)}>
          {used === null ? words.notPlanned : words.used(Math.round(used * 100))}
        </span>
        <span
          className={mergeClasses(styles.small, styles.planned)}
        >{`${words.planned} ${euro(line.plannedCents)}`}</span>
        {asksExplanation && (
          <span className={styles.explain}>
            <Icon name="note" tone="note" />
            {words.explain}
          </span>
        )}
      </button>
    </li>
  );
}

/** The part that was used; what is above the plan stands behind a mark. */
function UseBar({ used }: { readonly used: number | null }): ReactElement {
  const styles = useStyles();
  const part = Math.max(0, used ?? 0);
  const [spent, over] = part <= 1 ? [part, 0] : [1 / part, 1 - 1 / part];
  return (
    <span className={styles.bar} aria-hidden="true">
      <span className={styles.spent} style={{ width: `${spent * 100}%` }} />
      {over > 0 && <span className={styles.over} style={{ width: `${over * 100}%` }} />}
    </span>
  );
}

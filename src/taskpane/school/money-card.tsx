import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Card } from "../components/card";
import { Icon } from "../components/icons";
import { usePane } from "../pane-context";
import type { Money } from "./money";

const useStyles = makeStyles({
  amounts: { display: "flex", justifyContent: "space-between", flexWrap: "wrap", gap: "8px", margin: 0 },
  name: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  amount: {
    margin: "2px 0 0",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  over: { color: tokens.colorPaletteRedForeground1 },
  equal: { color: tokens.colorStatusSuccessForeground1 },
  bar: {
    display: "flex",
    height: "8px",
    margin: "8px 0 4px",
    overflow: "hidden",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralStroke1,
    "@media (forced-colors: active)": { border: "1px solid CanvasText", backgroundColor: "Canvas" },
  },
  covered: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "Highlight" },
  },
  coveredEqual: { backgroundColor: tokens.colorStatusSuccessForeground1 },
  beyond: {
    boxSizing: "border-box",
    minWidth: "6px",
    borderLeft: `2px solid ${tokens.colorNeutralForeground1}`,
    backgroundColor: tokens.colorStatusDangerForeground1,
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      borderLeft: "2px solid CanvasText",
      backgroundColor: "Canvas",
      backgroundImage: "repeating-linear-gradient(45deg, CanvasText 0 2px, Canvas 2px 4px)",
    },
  },
  explained: { backgroundColor: tokens.colorStatusWarningForeground1 },
  sentence: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** Income, spending and what is between them. A difference is said where it can be clicked; "equal" has no row, so here. */
export function MoneyCard({ money }: { readonly money: Money }): ReactElement {
  const styles = useStyles();
  const { work } = usePane().texts;
  const { state, bar } = money;
  const tone = state === "over" ? styles.over : state === "equal" ? styles.equal : undefined;
  return (
    <Card label={work.budget} wrong={state === "over"}>
      <dl className={styles.amounts}>
        <Amount name={work.income} amount={money.income} />
        <Amount name={work.expenses} amount={money.expenses} />
        <Amount name={work.difference} amount={money.difference} {...(tone === undefined ? {} : { tone })} />
      </dl>
      <div className={styles.bar} aria-hidden="true">
        <span
          className={mergeClasses(styles.covered, state === "equal" && styles.coveredEqual)}
          style={{ width: `${bar.covered * 100}%` }}
        />
        {bar.beyond > 0 && (
          <span
            className={mergeClasses(styles.beyond, state === "explained" && styles.explained)}
            style={{ width: `${bar.beyond * 100}%` }}
          />
        )}
      </div>
      {state === "equal" && (
        <div className={styles.sentence}>
          <Icon name="ready" tone="ready" />
          {work.balanced}
        </div>
      )}
    </Card>
  );
}

interface AmountProps {
  readonly name: string;
  readonly amount: string;
  readonly tone?: string;
}

function Amount({ name, amount, tone }: AmountProps): ReactElement {
  const styles = useStyles();
  return (
    <div>
      <dt className={styles.name}>{name}</dt>
      <dd className={mergeClasses(styles.amount, tone)}>{amount}</dd>
    </div>
  );
}

import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { rowButton } from "../../components/row-button";
import { Icon, type IconName, type IconTone } from "../../components/icons";
import { useRovingFocus } from "../../components/use-roving-focus";

const useStyles = makeStyles({
  // The words stay on the gutter, the rows reach beyond it.
  list: { listStyleType: "none", margin: "0 -8px", padding: 0, alignSelf: "stretch" },
  item: { contentVisibility: "auto", containIntrinsicSize: "auto 48px" },
  row: rowButton,
  withFigure: { gridTemplateColumns: "minmax(0, 1fr) auto 20px" },
  figure: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  words: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  title: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  line: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  note: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    // Stronger than usual: it stands on the colour of a chosen row, perhaps under the mouse.
    color: tokens.colorBrandForeground2Hover,
  },
  warning: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  more: { alignSelf: "flex-start", minHeight: "32px" },
});

/** A row that leads somewhere: a sentence or a name, and what to know about it below. */
export interface DoorRow {
  readonly key: string;
  readonly icon?: IconName;
  readonly tone?: IconTone;
  readonly title: string;
  readonly lines: readonly string[];
  /** Something that is not as it should be, below the lines. */
  readonly warning?: string;
  /** Right of the words, in place of the icon left of them. */
  readonly figure?: string;
}

interface RowListProps {
  readonly label: string;
  readonly rows: readonly DoorRow[];
  /** Key of the row that stays marked. */
  readonly chosen: string | null;
  /** Below the chosen row: where it led. */
  readonly chosenNote: string | null;
  readonly onChoose: (key: string) => void;
  /** On the button below a list that is cut. */
  readonly showAll: (rows: number) => string;
}

const shownFirst = 50;

/** Rows as one tab stop; the first fifty, and a button for the rest. */
export function RowList({ label, rows, chosen, chosenNote, onChoose, showAll }: RowListProps): ReactElement {
  const styles = useStyles();
  const [isWhole, setWhole] = useState(false);
  const { groupProps, tabIndexOf } = useRovingFocus();
  const shown = isWhole ? rows : rows.slice(0, shownFirst);
  return (
    <div {...groupProps}>
      <ul className={styles.list} aria-label={label}>
        {shown.map((row, index) => (
          <li key={row.key} className={styles.item}>
            <button
              type="button"
              data-rove
              tabIndex={tabIndexOf(index, shown.length)}
              aria-current={row.key === chosen}
              className={mergeClasses(
                styles.row,
                row.figure !== undefined && styles.withFigure,
                row.key === chosen && styles.chosen,
              )}
              onClick={() => onChoose(row.key)}
            >
              {row.icon !== undefined && <Icon name={row.icon} tone={row.tone ?? "quiet"} />}
              <span className={styles.words}>
                <span className={styles.title}>{row.title}</span>
                {row.lines.map((line) => (
                  <span key={line} className={styles.line}>
                    {line}
                  </span>
                ))}
                {row.warning !== undefined && <span className={styles.warning}>{row.warning}</span>}
                {row.key === chosen && chosenNote !== null && <span className={styles.note}>{chosenNote}</span>}
              </span>
              {row.figure !== undefined && <span className={styles.figure}>{row.figure}</span>}
              <Icon name="chevron" size={16} tone="quiet" />
            </button>
          </li>
        ))}
      </ul>
      {shown.length < rows.length && (
        <Button className={styles.more} onClick={() => setWhole(true)}>
          {showAll(rows.length)}
        </Button>
      )}
    </div>
  );
}

import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { focusRing } from "../components/focus-ring";
import { Icon, type IconName, type IconTone } from "../components/icons";
import { usePane } from "../pane-context";
import { euro } from "./money";
import { placeText, type RowTone, type TodoRow } from "./todo-rows";

const useStyles = makeStyles({
  item: {
    position: "relative",
    margin: "0 -8px",
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    "::before": {
      content: '""',
      position: "absolute",
      insetInlineStart: 0,
      top: "6px",
      bottom: "6px",
      width: "3px",
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
    },
    "@media (forced-colors: active)": {
      outline: "2px solid Highlight",
      outlineOffset: "-2px",
      "::before": { forcedColorAdjust: "none", backgroundColor: "CanvasText" },
    },
  },
  door: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "32px",
    boxSizing: "border-box",
    padding: "6px 8px",
    border: "none",
    borderRadius: "inherit",
    font: "inherit",
    color: "inherit",
    textAlign: "start",
    cursor: "pointer",
    backgroundColor: "transparent",
    ...focusRing,
  },
  words: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column", gap: "2px" },
  sentence: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  place: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  here: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorBrandForeground2,
    "@media (forced-colors: active)": { color: "CanvasText" },
  },
  offer: { margin: "0 8px 8px 36px" },
});

const signs: Readonly<Record<RowTone, { readonly icon: IconName; readonly tone: IconTone }>> = {
  wrong: { icon: "wrong", tone: "wrong" },
  missing: { icon: "untouched", tone: "todo" },
  note: { icon: "note", tone: "note" },
  fact: { icon: "fact", tone: "quiet" },
};

interface TodoItemProps {
  readonly row: TodoRow;
  readonly onVisit: (row: TodoRow) => void;
  /** Of the row itself (0) and of its offer (1). */
  readonly tabIndexOf: (part: 0 | 1) => number;
}

/** One sentence, its place below it, one click to the cell; and the amount to write, where one is offered. */
export function TodoItem({ row, onVisit, tabIndexOf }: TodoItemProps): ReactElement {
  const styles = useStyles();
  const { texts, commands, state } = usePane();
  const isChosen = state.chosenRow === row.key;
  const { icon, tone } = signs[row.tone];
  return (
    <li className={mergeClasses(styles.item, isChosen && styles.chosen)}>
      <button
        type="button"
        data-rove
        tabIndex={tabIndexOf(0)}
        className={styles.door}
        aria-current={isChosen}
        onClick={() => onVisit(row)}
      >
        <Icon name={icon} tone={tone} />
        <span className={styles.words}>
          <span className={styles.sentence}>{row.sentence}</span>
          <span className={styles.place}>{placeText(row.place)}</span>
          {isChosen && <span className={styles.here}>{texts.work.chosen}</span>}
        </span>
        <Icon name="chevron" tone="quiet" />
      </button>
      {row.offer !== null && row.place.cell !== null && (
        <Button
          size="small"
          data-rove
          tabIndex={tabIndexOf(1)}
          className={styles.offer}
          onClick={() => void commands.convert(row)}
        >
          {texts.work.convert(euro(row.offer))}
        </Button>
      )}
    </li>
  );
}

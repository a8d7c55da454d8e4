import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  item: { contentVisibility: "auto", containIntrinsicSize: "auto 48px" },
  row: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) auto",
    columnGap: "4px",
    alignItems: "start",
    paddingRight: "8px",
    cursor: "pointer",
  },
  words: { display: "flex", flexDirection: "column", padding: "6px 0", minWidth: 0, overflowWrap: "anywhere" },
  name: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  line: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  amount: { padding: "6px 0", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
});

interface CheckRowProps {
  readonly name: string;
  readonly line: string;
  readonly amount: string;
  readonly checked: boolean;
  readonly tabIndex: 0 | -1;
  readonly onToggle: () => void;
}

/** Something to choose, with an amount: a mark, or a posting. */
export function CheckRow({ name, line, amount, checked, tabIndex, onToggle }: CheckRowProps): ReactElement {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <label className={styles.row}>
        <Checkbox checked={checked} onChange={onToggle} tabIndex={tabIndex} data-rove />
        <span className={styles.words}>
          <span className={styles.name}>{name}</span>
          <span className={styles.line}>{line}</span>
        </span>
        <span className={styles.amount}>{amount}</span>
      </label>
    </li>
  );
}

import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  item: { contentVisibility: "auto", containIntrinsicSize: "auto 48px" },
  box: { display: "flex", width: "100%", alignItems: "flex-start", "& > label": { flexGrow: 1, minWidth: 0 } },
  words: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    color: tokens.colorNeutralForeground1,
  },
  name: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  line: {
    gridColumn: "1 / -1",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  amount: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
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
      <Checkbox
        className={styles.box}
        checked={checked}
        onChange={onToggle}
        tabIndex={tabIndex}
        data-rove
        label={{
          children: (
            <span className={styles.words}>
              <span className={styles.name}>{name}</span>
              <span className={styles.amount}>{amount}</span>
              <span className={styles.line}>{line}</span>
            </span>
          ),
        }}
      />
    </li>
  );
}

import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useRovingFocus } from "../components/use-roving-focus";
import { CheckRow } from "./check-row";

const useStyles = makeStyles({ list: { listStyleType: "none", margin: "0 -8px", padding: 0 } });

/** Something to choose. */
export interface CheckItem {
  readonly key: string;
  readonly name: string;
  readonly line: string;
  readonly amount: string;
}

interface CheckListProps {
  readonly label: string;
  readonly items: readonly CheckItem[];
  readonly isChecked: (key: string) => boolean;
  readonly onToggle: (key: string) => void;
}

/** Things to choose, as one tab stop. */
export function CheckList({ label, items, isChecked, onToggle }: CheckListProps): ReactElement {
  const styles = useStyles();
  const { groupProps, tabIndexOf } = useRovingFocus();
  return (
    <div {...groupProps}>
      <ul className={styles.list} aria-label={label}>
        {items.map(({ key, name, line, amount }, index) => (
          <CheckRow
            key={key}
            name={name}
            line={line}
            amount={amount}
            checked={isChecked(key)}
            tabIndex={tabIndexOf(index, items.length)}
            onToggle={() => onToggle(key)}
          />
        ))}
      </ul>
    </div>
  );
}

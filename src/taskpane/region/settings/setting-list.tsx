import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useRovingFocus } from "../../components/use-roving-focus";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    minHeight: "36px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  // Words at the edge of the row, as a link.
  edit: { minWidth: 0, padding: "0 4px", marginRight: "-4px", color: tokens.colorBrandForeground1 },
});

/** A list of the workbook, and how many there are on it. */
export interface ListCount {
  readonly key: string;
  readonly name: string;
  readonly count: number;
  readonly onEdit: () => void;
}

interface SettingListProps {
  readonly lists: readonly ListCount[];
  readonly edit: string;
  /** For screen readers, which hear each button by itself. */
  readonly editList: (name: string) => string;
}

/** The lists of the workbook, as one tab stop; each is changed on its own sheet. */
export function SettingList({ lists, edit, editList }: SettingListProps): ReactElement {
  const styles = useStyles();
  const { groupProps, tabIndexOf } = useRovingFocus();
  return (
    <div {...groupProps}>
      <ul className={styles.list}>
        {lists.map(({ key, name, count, onEdit }, index) => (
          <li key={key} className={styles.row}>
            <span>
              {name} · {count}
            </span>
            <Button
              appearance="transparent"
              className={styles.edit}
              data-rove
              tabIndex={tabIndexOf(index, lists.length)}
              aria-label={editList(name)}
              onClick={onEdit}
            >
              {edit}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

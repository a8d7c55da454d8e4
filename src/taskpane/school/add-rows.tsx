import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Icon } from "../components/icons";
import { usePane } from "../pane-context";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", marginLeft: "-6px", marginTop: "-8px" } });

/** "Regel toevoegen": the next spare row of each table. */
export function AddRows(): ReactElement {
  const styles = useStyles();
  const { texts, commands } = usePane();
  const { work } = texts;
  const tables = [
    ["goal", work.addGoal],
    ["income", work.addIncome],
    ["expense", work.addExpense],
  ] as const;
  return (
    <div role="group" aria-label={work.addRow} className={styles.buttons}>
      {tables.map(([table, name]) => (
        <Button
          key={table}
          appearance="subtle"
          size="small"
          icon={<Icon name="add" size={16} />}
          title={work.addRow}
          onClick={() => void commands.addRow(table)}
        >
          {name}
        </Button>
      ))}
    </div>
  );
}

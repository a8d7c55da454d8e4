import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { asks } from "../../domain/programme-form";
import { Icon } from "../components/icons";
import { usePane } from "../pane-context";
import type { RowTable } from "./spare-rows";

/** "Regel toevoegen", as the sheets call it: the next spare row of a table. */
export function AddRows(): ReactElement {
  const { texts, commands, state } = usePane();
  const { work } = texts;
  const hasGoals = state.checked !== null && asks(state.checked.programme, "goals");
  const tables: readonly (readonly [RowTable, string])[] = [
    ...(hasGoals ? [["goal", work.addGoal] as const] : []),
    ["income", work.addIncome],
    ["expense", work.addExpense],
  ];
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" size="small" icon={<Icon name="add" size={16} />}>
          {work.addRow}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {tables.map(([table, name]) => (
            <MenuItem key={table} onClick={() => void commands.addRow(table)}>
              {name}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

import type { SnapshotCell } from "../workbook/snapshot";
import { excelFailure } from "./excel-failure";
import { cellsOf } from "./read-snapshot";

/** Which cells are formulas is not asked. */
const noFormulas = () => () => false;

/** The cell that a person stands on, zero-based, with everything in its row as Excel has it now. */
export interface SelectedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cells: readonly SnapshotCell[];
}

/**
 * Reads where a person stands, in one round trip: of several cells the one that would take what is typed.
 * @throws WorkbookError `excel-busy` while a cell is being edited, …
 */
export async function readSelectedCell(context: Excel.RequestContext): Promise<SelectedCell> {
  try {
    const cell = context.workbook.getActiveCell().load("rowIndex,columnIndex");
    const sheet = cell.worksheet.load("name");
    const used = cell.getEntireRow().getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,values");
    await context.sync();
    const cells = used.isNullObject ? [] : cellsOf(used, noFormulas, sheet.name);
    return { sheet: sheet.name, row: cell.rowIndex, column: cell.columnIndex, cells };
  } catch (error) {
    throw excelFailure(error);
  }
}

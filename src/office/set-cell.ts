import { WorkbookError } from "../workbook/workbook-error";
import type { CellPlace } from "./cell-place";
import { excelFailure } from "./excel-failure";
import { asTypedText } from "./typed-text";

/**
 * Writes one input, as a number stays a number and a text a text.
 * @throws WorkbookError `workbook-protected` for a locked cell, `excel-busy`, `sheet-gone`, or `excel-failed` when Excel made
 * something else of it, as it does with numbers in a cell that somebody formatted as text.
 */
export async function setCell(
  context: Excel.RequestContext,
  { sheet, cell }: CellPlace,
  value: string | number | boolean,
): Promise<void> {
  try {
    const range = context.workbook.worksheets.getItem(sheet).getRange(cell);
    range.values = [[typeof value === "string" ? asTypedText(value) : value]];
    range.load("values");
    await context.sync();
    if (range.values[0]?.[0] !== value)
      throw new WorkbookError("excel-failed", `${sheet}!${cell} holds something else`);
  } catch (error) {
    throw excelFailure(error);
  }
}

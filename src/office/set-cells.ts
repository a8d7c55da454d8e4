import type { CellPlace } from "./cell-place";
import { excelFailure } from "./excel-failure";

/**
 * Writes numbers into inputs, all in one round trip.
 * @throws WorkbookError `workbook-protected` for a locked cell, `excel-busy`, `sheet-gone`, or `excel-failed`
 */
export async function setCells(
  context: Excel.RequestContext,
  cells: readonly (CellPlace & { readonly value: number })[],
): Promise<void> {
  try {
    for (const { sheet, cell, value } of cells) {
      context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[value]];
    }
    await context.sync();
  } catch (error) {
    throw excelFailure(error);
  }
}

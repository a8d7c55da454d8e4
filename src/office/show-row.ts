import { excelFailure } from "./excel-failure";

/**
 * Shows the first hidden row of the given cells' rows and selects its cell: "Regel toevoegen". The cells are the first
 * inputs of the lines of one table, in their order. Gives the cell, or null when every row is in sight already.
 * @throws WorkbookError `sheet-gone`, `excel-busy`, `workbook-protected`
 */
export async function showRow(
  context: Excel.RequestContext,
  place: { readonly sheet: string; readonly cells: readonly string[] },
): Promise<string | null> {
  try {
    const sheet = context.workbook.worksheets.getItem(place.sheet);
    const lines = place.cells.map((cell) => ({ cell, range: sheet.getRange(cell).load("rowHidden") }));
    await context.sync();
    const spare = lines.find(({ range }) => range.rowHidden);
    if (spare === undefined) return null;
    spare.range.rowHidden = false;
    sheet.activate();
    spare.range.select();
    await context.sync();
    return spare.cell;
  } catch (error) {
    throw excelFailure(error);
  }
}

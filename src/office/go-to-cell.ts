import { excelFailure } from "./excel-failure";

/**
 * Shows a sheet and selects a cell on it, in one round trip; a second one shows the cell's row when it was hidden.
 * Without a cell the sheet alone is shown.
 * @throws WorkbookError `sheet-gone`, `excel-busy`, `workbook-protected` when the row may not be shown
 */
export async function goToCell(
  context: Excel.RequestContext,
  place: { readonly sheet: string; readonly cell: string | null },
): Promise<void> {
  try {
    const sheet = context.workbook.worksheets.getItem(place.sheet);
    sheet.activate();
    if (place.cell === null) return await context.sync();
    const range = sheet.getRange(place.cell).load("rowHidden");
    range.select();
    await context.sync();
    if (!range.rowHidden) return;
    range.rowHidden = false;
    await context.sync();
  } catch (error) {
    throw excelFailure(error);
  }
}

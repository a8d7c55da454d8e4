/**
 * Empties a sheet, or adds it: charts and whatever else floats over the cells stay, and so does every reference to the
 * sheet. Sends what waits in the context, in two round trips. Microsoft's helper is old and large, and loaded only here.
 */
export async function clearSheet(workbook: Excel.Workbook, name: string): Promise<Excel.Worksheet> {
  const { ExcelUtilities } = await import("@microsoft/office-js-helpers/dist/office.helpers.min.js");
  return ExcelUtilities.forceCreateSheet(workbook, name, true);
}

import { excelFailure } from "./excel-failure";

/**
 * Runs work on the open workbook. While a cell is being edited Excel refuses: `wait` asks it to go on by itself when the
 * cell is left, `refuse` is for what somebody clicked and would otherwise see nothing of.
 * @throws WorkbookError `excel-busy`, `workbook-protected`, `sheet-gone`, `excel-offline`, `excel-too-old`, `excel-failed`, …
 */
export async function inExcel<Result>(
  whileEditing: "wait" | "refuse",
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: whileEditing === "wait" }, work);
  } catch (error) {
    throw excelFailure(error);
  }
}

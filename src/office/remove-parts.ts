import { askToUntype, type TypedCell } from "./typed-cells";

/** What comes into a workbook: sheets and defined names, by name, and values in cells that were there. */
export interface Parts {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  readonly typed: readonly TypedCell[];
}

/** Takes away those of them that are there, in two round trips. */
export async function removeParts(workbook: Excel.Workbook, parts: Parts): Promise<void> {
  const sheets = parts.sheets.map((name) => workbook.worksheets.getItemOrNullObject(name).load("name"));
  const names = parts.names.map((name) => workbook.names.getItemOrNullObject(name).load("name"));
  const untype = askToUntype(workbook, parts.typed);
  await workbook.context.sync();
  untype();
  for (const name of names) if (!name.isNullObject) name.delete();
  for (const sheet of sheets) if (!sheet.isNullObject) deleteSheet(sheet);
  await workbook.context.sync();
}

/** Excel refuses to delete a very hidden sheet; one that is merely hidden may go. */
export function deleteSheet(sheet: Excel.Worksheet): void {
  sheet.visibility = "Hidden";
  sheet.delete();
}

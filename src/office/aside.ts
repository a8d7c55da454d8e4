/** Values of sheets that are being renewed, kept on very hidden sheets until the renewal is complete. */
const prefix = "_oud_";

/** Excel's names are 31 characters at most. */
export const asideOf = (sheet: string): string => (prefix + sheet).slice(0, 31);

/** Copies the values of a sheet to their own cells of a very hidden sheet, with the next sync. Excel does it by itself. */
export function keepAside({ worksheets }: Excel.Workbook, sheet: Excel.Worksheet, name: string): void {
  const aside = worksheets.add(asideOf(name));
  const values = sheet.getRange("A1").getBoundingRect(sheet.getUsedRange(true));
  aside.getRange("A1").copyFrom(values, "Values");
  aside.visibility = "VeryHidden";
}

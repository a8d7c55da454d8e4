import { areaAddress, type Area } from "../workbook/a1";

/** Cells of sheets that are being rewritten, kept on very hidden sheets until all is done. */
const prefix = "_oud_";
/** What such a sheet is called until it holds them: one without its cells would say that there were none. */
export const halfAside = "_oud_half";

/** Excel's names are 31 characters at most. */
export const asideOf = (sheet: string): string => (prefix + sheet).slice(0, 31);

/**
 * Copies cells of a sheet to the same cells of a very hidden sheet, with the next sync: these areas with all that is in
 * them, or else the values of all. Excel does it by itself.
 */
export function keepAside(
  { worksheets }: Excel.Workbook,
  sheet: Excel.Worksheet,
  name: string,
  kept: "values" | readonly Area[],
): void {
  const aside = worksheets.add(halfAside);
  if (kept === "values") {
    const values = sheet.getRange("A1").getBoundingRect(sheet.getUsedRange(true));
    aside.getRange("A1").copyFrom(values, "Values");
  } else for (const area of kept) copyArea(sheet, aside, area);
  aside.visibility = "VeryHidden";
  aside.name = asideOf(name);
}

/** Puts areas that were kept aside back where they were, with the next sync. */
export function bringBack(
  { worksheets }: Excel.Workbook,
  sheet: Excel.Worksheet,
  name: string,
  areas: readonly Area[],
): void {
  const aside = worksheets.getItem(asideOf(name));
  for (const area of areas) copyArea(aside, sheet, area);
}

function copyArea(from: Excel.Worksheet, to: Excel.Worksheet, area: Area): void {
  to.getRange(areaAddress(area)).copyFrom(from.getRange(areaAddress(area)), "All");
}

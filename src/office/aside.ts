import { areaAddress, type Area } from "../workbook/a1";
import { busySheet } from "./busy-marker";
import { removeParts } from "./remove-parts";

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

/** Takes away what was kept of a renewal that is done, and its marker last. */
export async function tidyUp(workbook: Excel.Workbook): Promise<void> {
  const worksheets = workbook.worksheets.load("items/name,items/visibility");
  await workbook.context.sync();
  const asides = worksheets.items.flatMap(({ name, visibility }) =>
    name.startsWith(prefix) && visibility !== "Visible" ? [name] : [],
  );
  await removeParts(workbook, { sheets: [...asides, busySheet], names: [], typed: [] });
}

function copyArea(from: Excel.Worksheet, to: Excel.Worksheet, area: Area): void {
  to.getRange(areaAddress(area)).copyFrom(from.getRange(areaAddress(area)), "All");
}

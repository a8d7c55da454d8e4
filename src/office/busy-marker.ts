import type { Parts } from "./remove-parts";
import { deleteSheet } from "./remove-parts";
import { asTypedText } from "./typed-text";

/**
 * While it is there, work on the workbook is unfinished: it is written first and removed last, in the same requests as the
 * work itself. Plain cells of a very hidden sheet, because nothing else survives saving on every platform.
 */
export const busySheet = "_schoolbudget_bezig";

/** What is being done: `adding` lists what must go when it does not get finished, `replacing` keeps the old cells aside. */
export type BusyWith = { readonly kind: "adding"; readonly parts: Parts } | { readonly kind: "replacing" };

/** Puts the marker in the workbook, with the next sync. */
export function raiseMarker(workbook: Excel.Workbook, busyWith: BusyWith): void {
  const sheet = workbook.worksheets.add(busySheet);
  const rows = rowsOf(busyWith);
  sheet.getRange(`A1:B${rows.length}`).values = rows.map((row) => row.map(asTypedText));
  sheet.visibility = "VeryHidden";
}

/** Takes the marker away, with the next sync. */
export function lowerMarker(workbook: Excel.Workbook): void {
  deleteSheet(workbook.worksheets.getItem(busySheet));
}

/** What a left-over marker says was being done; null without a marker. One round trip. */
export async function readMarker({ worksheets, context }: Excel.Workbook): Promise<BusyWith | null> {
  const sheet = worksheets.getItemOrNullObject(busySheet);
  const used = sheet.getUsedRangeOrNullObject(true).load("values");
  await context.sync();
  if (sheet.isNullObject) return null;
  const rows = used.isNullObject ? [] : used.values.map((row) => row.map(String));
  const listed = (label: string): string[] => rows.flatMap(([kind, name = ""]) => (kind === label ? [name] : []));
  if (rows.some(([kind]) => kind === labels.replacing)) return { kind: "replacing" };
  return { kind: "adding", parts: { sheets: listed(labels.sheet), names: listed(labels.name) } };
}

const labels = { adding: "toevoegen", replacing: "vervangen", sheet: "blad", name: "naam" } as const;

function rowsOf(busyWith: BusyWith): string[][] {
  if (busyWith.kind === "replacing") return [[labels.replacing, ""]];
  const { sheets, names } = busyWith.parts;
  return [
    [labels.adding, ""],
    ...sheets.map((name) => [labels.sheet, name]),
    ...names.map((name) => [labels.name, name]),
  ];
}

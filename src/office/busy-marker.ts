import type { Parts } from "./remove-parts";
import { deleteSheet } from "./remove-parts";
import type { TableState } from "./renew/table-state";
import type { TypedCell } from "./typed-cells";
import { asTypedText } from "./typed-text";

/**
 * While it is there, work on the workbook is unfinished: it is written first and removed last, in the same requests as the
 * work itself. Plain cells of a very hidden sheet, because nothing else survives saving on every platform.
 */
export const busySheet = "_schoolbudget_bezig";

/**
 * What is being done. `adding` lists what must go when it does not get finished. `replacing` does so for sheets that were
 * not there before, and remembers what was set on tables.
 */
export type BusyWith =
  | { readonly kind: "adding"; readonly parts: Parts }
  | {
      readonly kind: "replacing";
      readonly added: readonly string[];
      /** Sheets that are written anew and hold nothing but what is ours. */
      readonly emptied: readonly string[];
      readonly tables: readonly TableState[];
      readonly typed: readonly TypedCell[];
    }
  /** Everything is as it becomes; only what was kept meanwhile must go. */
  | { readonly kind: "tidying" };

type Unfinished = Exclude<BusyWith, { readonly kind: "tidying" }>;

/** Puts the marker in the workbook, with the next sync. */
export function raiseMarker(workbook: Excel.Workbook, busyWith: Unfinished): void {
  const sheet = workbook.worksheets.add(busySheet);
  writeMarker(sheet, busyWith);
  sheet.visibility = "VeryHidden";
}

/** Makes the marker that is there say more, with the next sync. */
export function extendMarker({ worksheets }: Excel.Workbook, busyWith: Unfinished): void {
  writeMarker(worksheets.getItem(busySheet), busyWith);
}

function writeMarker(sheet: Excel.Worksheet, busyWith: Unfinished): void {
  const rows = rowsOf(busyWith);
  sheet.getRange(`A1:B${rows.length}`).values = rows.map((row) => row.map(asTypedText));
}

/** Says that all is done, in one action, with the next sync: from here on nothing is taken back. */
export function markDone({ worksheets }: Excel.Workbook): void {
  worksheets.getItem(busySheet).getRange("A1").values = [[labels.done]];
}

/** Takes the marker away, with the next sync. */
export function lowerMarker(workbook: Excel.Workbook): void {
  deleteSheet(workbook.worksheets.getItem(busySheet));
}

/** Asks for a left-over marker, with the next sync; what it gives then reads it: null without a marker. */
export function askMarker({ worksheets }: Excel.Workbook): () => BusyWith | null {
  const sheet = worksheets.getItemOrNullObject(busySheet).load("name");
  const used = sheet.getUsedRangeOrNullObject(true).load("values");
  return () => (sheet.isNullObject ? null : markerIn(used.isNullObject ? [] : used.values));
}

/** What a left-over marker says was being done; null without a marker. One round trip. */
export async function readMarker(workbook: Excel.Workbook): Promise<BusyWith | null> {
  const marker = askMarker(workbook);
  await workbook.context.sync();
  return marker();
}

/** What the cells of a marker say, row by row. */
export function markerIn(cells: readonly (readonly unknown[])[]): BusyWith {
  const rows = cells.map((row) => row.map(String));
  const listed = (label: string): string[] => rows.flatMap(([kind, name = ""]) => (kind === label ? [name] : []));
  if (rows.some(([kind]) => kind === labels.done)) return { kind: "tidying" };
  const typed = listed(labels.typed).map((json) => JSON.parse(json) as TypedCell);
  if (!rows.some(([kind]) => kind === labels.replacing))
    return { kind: "adding", parts: { sheets: listed(labels.sheet), names: listed(labels.name), typed } };
  const tables = listed(labels.table).map((json) => JSON.parse(json) as TableState);
  return { kind: "replacing", added: listed(labels.sheet), emptied: listed(labels.emptied), tables, typed };
}

const labels = {
  adding: "toevoegen",
  replacing: "vervangen",
  done: "klaar",
  sheet: "blad",
  emptied: "leeg",
  name: "naam",
  table: "tabel",
  typed: "getypt",
} as const;

function rowsOf(busyWith: Unfinished): string[][] {
  if (busyWith.kind === "replacing") {
    return [
      [labels.replacing, ""],
      ...busyWith.added.map((name) => [labels.sheet, name]),
      ...busyWith.emptied.map((name) => [labels.emptied, name]),
      ...busyWith.tables.map((state) => [labels.table, JSON.stringify(state)]),
      ...typedRows(busyWith.typed),
    ];
  }
  const { sheets, names, typed } = busyWith.parts;
  return [
    [labels.adding, ""],
    ...sheets.map((name) => [labels.sheet, name]),
    ...names.map((name) => [labels.name, name]),
    ...typedRows(typed),
  ];
}

/** The last ones, so that more of them only come below. */
function typedRows(typed: readonly TypedCell[]): string[][] {
  return typed.map((each) => [labels.typed, JSON.stringify(each)]);
}

import type { SheetSnapshot, SnapshotCell, WorkbookSnapshot } from "../workbook/snapshot";
import { asideOf, halfAside } from "./aside";
import { busySheet, markerIn } from "./busy-marker";
import { readSnapshot, type ReadOptions } from "./read-snapshot";
import { withoutOrder } from "./renew/order-key";
import { totalsRows, withoutTotals } from "./totals-rows";

/**
 * Reads all sheets of a regional workbook. After a renewal that died half-way sheets that were emptied come as they were
 * before it, and sheets that were being added not at all, so that nothing of the controller is lost.
 * @throws WorkbookError `too-large`, `excel-busy`, …
 */
export async function readRegion(context: Excel.RequestContext, options?: ReadOptions): Promise<WorkbookSnapshot> {
  const tables = context.workbook.tables.load("items/name,items/showTotals");
  const snapshot = await readSnapshot(context, "all", options);
  const totals = await totalsRows(tables);
  const sheets = snapshot.sheets.map((sheet) => withoutTotals(sheet, totals));
  const busy = sheets.find(({ name }) => name === busySheet);
  return { ...snapshot, sheets: busy === undefined ? sheets : sheetsBefore(sheets, busy) };
}

function sheetsBefore(sheets: readonly SheetSnapshot[], busy: SheetSnapshot): readonly SheetSnapshot[] {
  const hidden = new Map(
    sheets.filter(({ visibility }) => visibility === "veryHidden").map((sheet) => [sheet.name, sheet]),
  );
  const marker = markerIn(rowsOf(busy));
  const added = marker.kind === "replacing" ? marker.added : [];
  const emptied = marker.kind === "replacing" ? marker.emptied : [];
  const none = new Set([busySheet, halfAside, ...added, ...sheets.map(({ name }) => asideOf(name))]);
  const cellsBefore = (sheet: SheetSnapshot): readonly SnapshotCell[] => {
    if (marker.kind === "tidying") return sheet.cells;
    const aside = hidden.get(asideOf(sheet.name));
    return aside === undefined && emptied.includes(sheet.name) ? [] : (aside ?? sheet).cells.map(asItWas);
  };
  return sheets.filter(({ name }) => !none.has(name)).map((sheet) => ({ ...sheet, cells: cellsBefore(sheet) }));
}

/** Rows that were on their way to another place have it in front of a text. */
function asItWas(cell: SnapshotCell): SnapshotCell {
  return typeof cell.value === "string" ? { ...cell, value: withoutOrder(cell.value) } : cell;
}

function rowsOf({ cells }: SheetSnapshot): string[][] {
  const rows: string[][] = [];
  for (const { row, column, value } of cells)
    (rows[row] ??= [])[column] = typeof value === "object" ? value.error : String(value);
  return rows;
}

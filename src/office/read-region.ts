import type { WorkbookSnapshot } from "../workbook/snapshot";
import { asideOf } from "./aside";
import { busySheet } from "./busy-marker";
import { readSnapshot, type ReadOptions } from "./read-snapshot";

/**
 * Reads all sheets of a regional workbook, in two round trips. After a renewal that died half-way the sheets come as they
 * were before it, so that no note of the controller is lost.
 * @throws WorkbookError `too-large`, `excel-busy`, …
 */
export async function readRegion(context: Excel.RequestContext, options?: ReadOptions): Promise<WorkbookSnapshot> {
  const snapshot = await readSnapshot(context, "all", options);
  const hidden = new Map(
    snapshot.sheets.filter(({ visibility }) => visibility === "veryHidden").map((sheet) => [sheet.name, sheet]),
  );
  const sheets = snapshot.sheets.map((sheet) => ({ ...sheet, ...cellsBefore(hidden.get(asideOf(sheet.name))) }));
  const asides = new Set(snapshot.sheets.map(({ name }) => asideOf(name)));
  return { ...snapshot, sheets: sheets.filter(({ name }) => name !== busySheet && !asides.has(name)) };
}

const cellsBefore = (aside: WorkbookSnapshot["sheets"][number] | undefined) =>
  aside === undefined ? {} : { cells: aside.cells };

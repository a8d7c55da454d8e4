import { ownCellsSheetName, readOwnCells, type OwnCell } from "../../workbook/own-cells";
import type { SharedStrings } from "../shared-strings";
import { placeKey, type RecordedCells } from "./own-content";
import type { PackageDraft } from "./package-draft";
import { readGrid } from "./sheet-grid";
import type { SheetPlaces } from "./sheet-places";
import { valueOf } from "./standing-cell";
import type { StandingSheet } from "./standing-workbook";
import { childOf } from "./xml-element";

/** What a file says that we wrote beside the tables, by the described name of each sheet. */
export type CellRecord = ReadonlyMap<string, readonly OwnCell[]>;

/** Reads the record that a file carries; an empty one for a file without. */
export function readCellRecord(
  sheets: readonly StandingSheet[],
  draft: PackageDraft,
  strings: SharedStrings | null,
): CellRecord {
  const sheet = sheets.find(({ name }) => name === ownCellsSheetName);
  if (sheet === undefined) return new Map();
  const grid = readGrid(childOf(draft.root(sheet.part, "worksheet"), "sheetData")?.inner ?? "", sheet.part);
  const cells = [...grid].flatMap(([row, { cells: inRow }]) =>
    [...inRow].map(([column, cell]) => ({ row, column, value: valueOf(cell, strings), isFormula: false })),
  );
  return readOwnCells({ cells });
}

/** The recorded cells of a sheet where they stand now. */
export function recordedOn(sheet: string, record: CellRecord, places: SheetPlaces): RecordedCells {
  const down = places.rowsDown(sheet);
  return new Map(
    (record.get(sheet) ?? []).map(({ row, column, holds }) => [
      placeKey(row + down, places.column(sheet, row, column)),
      holds,
    ]),
  );
}

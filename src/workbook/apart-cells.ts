import type { CellDescription, SheetDescription } from "./description";

/** The cells outside the body of a large table; all of them in a sheet without one. */
export function apartCells(sheet: SheetDescription): readonly CellDescription[] {
  return sheet.split === undefined ? sheet.cells : sheet.split.apart;
}

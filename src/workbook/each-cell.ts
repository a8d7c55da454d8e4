import type { CellDescription, SheetDescription } from "./description";

/** All cells of a sheet one by one, in no special order; those of a large table are never in memory together. */
export function* eachCell(sheet: SheetDescription): Generator<CellDescription> {
  yield* apartCells(sheet);
  if (sheet.split !== undefined) yield* sheet.split.body();
}

/** The cells outside the body of a large table; all of them in a sheet without one. */
export function apartCells(sheet: SheetDescription): readonly CellDescription[] {
  return sheet.split === undefined ? sheet.cells : sheet.split.apart;
}

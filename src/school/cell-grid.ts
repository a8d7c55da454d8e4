import { maxColumns } from "../workbook/a1";
import type { SnapshotCell } from "../workbook/snapshot";

/** Finds a cell by its zero-based row and column. */
export type CellGrid = (row: number, column: number) => SnapshotCell | undefined;

/** Far more places than a form sheet has: 68 rows of 8 columns. */
const mostPlaces = 16_384;

/** The cells down to row `bottom` and up to column `right`; a table for a sheet the size of a form, or else a map. */
export function cellGrid(cells: readonly SnapshotCell[], bottom: number, right: number): CellGrid {
  const width = right + 1;
  if (width * (bottom + 1) > mostPlaces) return sparseGrid(cells);
  const table = new Array<SnapshotCell | undefined>(width * (bottom + 1)).fill(undefined);
  for (const cell of cells) {
    if (cell.row <= bottom && cell.column <= right) table[cell.row * width + cell.column] = cell;
  }
  return (row, column) => (row <= bottom && column <= right ? table[row * width + column] : undefined);
}

function sparseGrid(cells: readonly SnapshotCell[]): CellGrid {
  const places = new Map(cells.map((cell) => [cell.row * maxColumns + cell.column, cell]));
  return (row, column) => places.get(row * maxColumns + column);
}

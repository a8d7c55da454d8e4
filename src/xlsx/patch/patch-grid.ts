import type { CellDescription, SheetDescription } from "../../workbook/description";
import type { SharedStrings } from "../shared-strings";
import { describedRow, indexCells, NewGrid, type DescribedCells } from "./new-grid";
import type { OwnCells } from "./own-cell";
import { frameBottom, ownContent, type IsOurs, type RecordedCells } from "./own-content";
import { TableCells } from "./patch-table-cells";
import type { SheetGrid } from "./sheet-grid";
import type { SheetPlacement, TablePlacement } from "./sheet-placement";

/** A sheet of which the cells are renewed. */
export interface GridPatch {
  /** With everything where it goes. */
  readonly described: SheetDescription;
  /** What the sheet is called in the standing workbook. */
  readonly name: string;
  readonly placement: SheetPlacement;
  readonly standing: SheetGrid;
  readonly strings: SharedStrings | null;
  readonly own: OwnCells;
  /** The last row of what we described before. */
  readonly lastRow: number;
  /** What the file says that we wrote beside the tables. */
  readonly recorded: RecordedCells;
}

export interface PatchedGrid {
  readonly grid: NewGrid;
  /** Says of a standing cell beside the tables whether it was ours. */
  readonly isOurs: IsOurs;
  readonly index: DescribedCells;
}

/** The cells as they will stand. Throws "foreign-content" when one of ours has to stand on what somebody typed. */
export function patchGrid(patch: GridPatch): PatchedGrid {
  const { described, placement, standing, own } = patch;
  const beside = described.cells.filter((cell) => !placement.tables.some((table) => isIn(table, cell)));
  const isOurs = ownContent(beside, standing, patch.strings, patch.lastRow, patch.recorded);
  const grid = new NewGrid(patch.name);
  keepTheirs(patch, grid, isOurs);
  const index = indexCells(described.cells);
  for (const table of placement.tables) new TableCells(table, standing, index, own).putInto(grid);
  for (const cell of beside) putBeside(cell, grid, patch);
  dressRows(patch, grid, index, beside);
  return { grid, isOurs, index };
}

/** Everything that is not ours stays, apart from what goes along with the rows of a table. */
function keepTheirs({ standing, placement }: GridPatch, grid: NewGrid, isOurs: IsOurs): void {
  const isTable = placement.tables.map(standingCells);
  for (const [row, { cells }] of standing) {
    for (const [column, cell] of cells) {
      if (isTable.some((has) => has(row, column)) || isOurs(row, column, cell)) continue;
      grid.keep(row, column, cell);
    }
  }
}

/** Cells of a table as it stands, also in rows that someone typed right below it and that now come in. */
function standingCells({ standing, continues }: TablePlacement): (row: number, column: number) => boolean {
  const { top, left, bottom, right } = standing.area;
  const taken = new Set(continues);
  return (row, column) =>
    column >= left && column <= right && row >= top && (row <= bottom + standing.totalsRows || taken.has(row));
}

function putBeside(cell: CellDescription, grid: NewGrid, { standing, own }: GridPatch): void {
  // An empty cell of ours can do without its place.
  if (cell.content === null && grid.typedAt(cell.row, cell.column) !== undefined) return;
  const before = standing.get(cell.row)?.cells.get(cell.column);
  const isSame = before !== undefined && cell.content !== null && own.says(before, cell.content);
  grid.put(cell.row, cell.column, isSame ? own.dressed(cell, before) : own.fresh(cell));
}

/** Heights and hidden rows: in a table with the row that is continued, on a sheet of our own making as described. */
function dressRows(
  { described, placement, standing, lastRow }: GridPatch,
  grid: NewGrid,
  index: DescribedCells,
  beside: readonly CellDescription[],
): void {
  const rows = new Map(described.rows.map((row) => [row.row, row]));
  const frame = placement.tables.length === 0 ? Math.max(lastRow, frameBottom(beside)) : -1;
  for (const [row, { attributes }] of standing) {
    if (row > frame && !placement.tables.some((table) => isStandingRow(table, row))) grid.dress(row, attributes);
  }
  for (const [row, height] of rows) {
    if (row <= frame || (!standing.has(row) && index.has(row))) grid.dress(row, describedRow(height));
  }
  for (const { standing: place, area, continues } of placement.tables) {
    const totals = Array.from({ length: place.totalsRows }, (_, offset) => place.area.bottom + 1 + offset);
    [...continues, ...totals].forEach((from, offset) => {
      const row = area.top + 1 + offset;
      const before = from === null ? undefined : standing.get(from)?.attributes;
      grid.dress(row, before ?? describedRow(rows.get(row)));
    });
  }
}

function isStandingRow({ standing }: TablePlacement, row: number): boolean {
  return row > standing.area.top && row <= standing.area.bottom + standing.totalsRows;
}

function isIn({ area }: TablePlacement, { row, column }: CellDescription): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

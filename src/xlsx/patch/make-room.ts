import type { SheetGrid } from "./sheet-grid";
import type { TablePlacement } from "./sheet-placement";
import { isBlank } from "./standing-cell";

/** Rows below a table that move down, because it needs their place. */
export interface MadeRoom {
  /** The first row below the table. */
  readonly from: number;
  readonly rows: number;
  /** Rows below the table that come into it, and so do not move down. */
  readonly taken: ReadonlySet<number | null>;
}

/** The room that a growing table needs where somebody typed something below it; null where nothing is in its way. */
export function roomFor({ standing, area, continues }: TablePlacement, grid: SheetGrid): MadeRoom | null {
  const from = standing.area.bottom + standing.totalsRows + 1;
  const rows = area.bottom - area.top - (standing.area.bottom - standing.area.top);
  const taken = new Set(continues);
  const isInTheWay = (row: number) =>
    !taken.has(row) &&
    [...(grid.get(row)?.cells ?? [])].some(
      ([column, cell]) => column >= area.left && column <= area.right && !isBlank(cell),
    );
  const isNeeded = Array.from({ length: Math.max(0, rows) }, (_, index) => from + index).some(isInTheWay);
  return isNeeded ? { from, rows, taken } : null;
}

/** Where a row goes. */
export function rowAfter(row: number, room: MadeRoom | null): number {
  return room !== null && row >= room.from && !room.taken.has(row) ? row + room.rows : row;
}

/** Moves everything below a table down. */
export function makeRoom(grid: SheetGrid, room: MadeRoom): void {
  const below = [...grid].filter(([row]) => rowAfter(row, room) !== row);
  for (const [row] of below) grid.delete(row);
  for (const [row, entry] of below) grid.set(rowAfter(row, room), { ...entry, source: null });
}

import type { Block, Cell, Table } from "./block";
import { wordLimits } from "./word-limits";

/** A cell as it is written: it says what it covers, not where it stands. */
export interface RawCell {
  readonly width: number;
  readonly height: number;
  readonly blocks: readonly Block[];
}

/** A table with each cell at its place: what merged cells cover is left out of the rows below and beside them. */
export function tableOf(rows: readonly (readonly RawCell[])[]): Table {
  const cells: Cell[] = [];
  /** The first row that is free again, by column. */
  const coveredUntil: number[] = [];
  rows.forEach((raw, row) => {
    let column = 0;
    for (const { width, height, blocks } of raw) {
      while ((coveredUntil[column] ?? 0) > row) column += 1;
      const cell = { row, column, width: within(width), height: Math.min(within(height), rows.length - row), blocks };
      for (let each = column; each < column + cell.width; each++) coveredUntil[each] = row + cell.height;
      cells.push(cell);
      column += cell.width;
    }
  });
  return { kind: "table", rowCount: rows.length, columnCount: coveredUntil.length, cells };
}

function within(span: number): number {
  return Number.isInteger(span) && span > 0 ? Math.min(span, wordLimits.columns) : 1;
}

import type { Area } from "../workbook/a1";
import type { DraftCell } from "./draft-cell";

/**
 * Marks the other cells of array formulas, which the file stores as plain values beside the one cell with the formula.
 * Cells and areas must be in order, row by row.
 */
export function markArrayCells(cells: readonly DraftCell[], areas: readonly Area[]): void {
  /** By column, the last row that an array formula above reaches. */
  const reach = new Map<number, number>();
  let next = 0;
  for (const cell of cells) {
    for (let area = areas[next]; area !== undefined && isAt(area, cell); area = areas[next]) {
      for (let column = area.left; column <= area.right; column++) reach.set(column, area.bottom);
      next += 1;
    }
    if (cell.row <= (reach.get(cell.column) ?? -1)) cell.isFormula = true;
  }
}

function isAt(area: Area, cell: DraftCell): boolean {
  return area.top === cell.row && area.left === cell.column;
}

import type { Area } from "../../workbook/a1";
import { copyFormula } from "../../workbook/formula-text";
import type { CellInput, GridCell } from "../grid/grid";

/** Cells as copying puts them elsewhere: references without a dollar sign move along. A single cell fills the target. */
export function copiedCells(
  cells: readonly (readonly GridCell[])[],
  source: Area,
  target: Area,
  asValues: boolean,
): CellInput[] {
  const inputs: CellInput[] = [];
  for (let row = target.top; row <= target.bottom; row++) {
    for (let column = target.left; column <= target.right; column++) {
      const down = (row - target.top) % cells.length;
      const across = (column - target.left) % (cells[0]?.length ?? 1);
      const cell = cells[down]?.[across] ?? { value: "", formula: null };
      const content =
        asValues || cell.formula === null
          ? { value: cell.value }
          : { formula: copyFormula(cell.formula, row - source.top - down, column - source.left - across) };
      inputs.push({ row, column, content });
    }
  }
  return inputs;
}

/** Where formulas stand: runs in a row. */
export function formulaAreas(cells: readonly (readonly GridCell[])[], { top, left }: Area): readonly Area[] {
  return cells.flatMap((row, down) => {
    const runs: Area[] = [];
    row.forEach(({ formula }, across) => {
      const last = runs.at(-1);
      const column = left + across;
      if (formula === null) return;
      if (last?.right === column - 1) runs[runs.length - 1] = { ...last, right: column };
      else runs.push({ top: top + down, bottom: top + down, left: column, right: column });
    });
    return runs;
  });
}

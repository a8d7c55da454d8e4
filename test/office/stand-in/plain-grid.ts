import type { CellInput, Grid, GridCell } from "../../../src/preview/grid/grid";
import type { Area } from "../../../src/workbook/a1";

const empty: GridCell = { value: "", formula: null };

/** Cells without a spreadsheet under them: formulas stay what they are, and show their own text. */
export class PlainGrid implements Grid {
  private readonly sheets = new Map<string, Map<string, CellInput>>();
  private lastId = 0;

  addSheet(): string {
    const id = `sheet${++this.lastId}`;
    this.sheets.set(id, new Map());
    return id;
  }
  removeSheet(id: string): void {
    this.sheets.delete(id);
  }
  write(id: string, cells: readonly CellInput[]): void {
    const sheet = this.cellsOf(id);
    for (const cell of cells) {
      const isEmpty = "value" in cell.content && cell.content.value === "";
      if (isEmpty) sheet.delete(`${cell.row} ${cell.column}`);
      else sheet.set(`${cell.row} ${cell.column}`, cell);
    }
  }
  read(id: string, { top, left, bottom, right }: Area): GridCell[][] {
    const sheet = this.cellsOf(id);
    return Array.from({ length: bottom - top + 1 }, (_, down) =>
      Array.from({ length: right - left + 1 }, (_column, across) =>
        gridCell(sheet.get(`${top + down} ${left + across}`)),
      ),
    );
  }
  usedArea(id: string): Area | null {
    const cells = [...this.cellsOf(id).values()];
    if (cells.length === 0) return null;
    const rows = cells.map(({ row }) => row);
    const columns = cells.map(({ column }) => column);
    return { top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) };
  } // prettier-ignore
  renameSheet(): void {}
  addName(): void {}
  removeName(): void {}
  setTable(): void {}
  removeTable(): void {}
  settle(): Promise<void> {
    return Promise.resolve();
  }

  private cellsOf(id: string): Map<string, CellInput> {
    const cells = this.sheets.get(id);
    if (cells === undefined) throw new Error(`no sheet ${id}`);
    return cells;
  }
}

function gridCell(cell: CellInput | undefined): GridCell {
  if (cell === undefined) return empty;
  const { content } = cell;
  return "formula" in content
    ? { value: `(${content.formula})`, formula: content.formula }
    : { value: content.value, formula: null };
}

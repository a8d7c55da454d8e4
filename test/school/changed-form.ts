import { checkWorkbook } from "../../src/school/check-workbook";
import type { CheckedPlan } from "../../src/school/submission";
import type { CellValue, SheetSnapshot, SnapshotCell, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { sha256 } from "./read-bytes";

/** A cell by its sheet, its row key and its column key. */
type Place = readonly [sheet: string, row: string, column: string];
type Cells = readonly SnapshotCell[];

const memory = "_schoolbudget";
const byPlace = (one: SnapshotCell, other: SnapshotCell) => one.row - other.row || one.column - other.column;

/** A workbook to which people did something; each step gives another. */
export class ChangedForm {
  constructor(readonly snapshot: WorkbookSnapshot) {}

  /** Another value in a cell, or none. */
  type([sheet, row, column]: Place, value: CellValue | null, isFormula = false): ChangedForm {
    const [at, across] = [this.rowOf(sheet, row), this.columnOf(sheet, column)];
    return this.onSheet(sheet, (cells) => [
      ...cells.filter((cell) => cell.row !== at || cell.column !== across),
      ...(value === null ? [] : [{ row: at, column: across, value, isFormula }]),
    ]);
  }

  /** Another value beside a key of the workbook's own memory, or none. */
  remember(key: string, value: CellValue | null): ChangedForm {
    const row = this.rowOf(memory, key);
    return this.onSheet(memory, (cells) => [
      ...cells.filter((cell) => cell.row !== row || cell.column !== 1),
      ...(value === null ? [] : [{ row, column: 1, value, isFormula: false }]),
    ]);
  }

  /** Something in a cell by its zero-based place, such as one beside the form. */
  put(sheet: string, row: number, column: number, value: CellValue): ChangedForm {
    return this.onSheet(sheet, (cells) => [
      ...cells.filter((cell) => cell.row !== row || cell.column !== column),
      { row, column, value, isFormula: false },
    ]);
  }

  /** A row below another, with these values by column key. */
  insertBelow(sheet: string, row: string, values: Readonly<Record<string, string | number>>): ChangedForm {
    const below = this.rowOf(sheet, row);
    const typed = Object.entries(values).map(([column, value]): SnapshotCell => {
      return { row: below + 1, column: this.columnOf(sheet, column), value, isFormula: false };
    });
    return this.onSheet(sheet, (cells) => [...movedDown(cells, below), ...typed]);
  }

  /** The same row once more below itself, as "insert copied cells" does: key, formulas and all. */
  copyBelow(sheet: string, row: string): ChangedForm {
    const below = this.rowOf(sheet, row);
    return this.onSheet(sheet, (cells) => [
      ...movedDown(cells, below),
      ...cells.filter((cell) => cell.row === below).map((cell) => ({ ...cell, row: below + 1 })),
    ]);
  }

  deleteRow(sheet: string, row: string): ChangedForm {
    const gone = this.rowOf(sheet, row);
    return this.onSheet(sheet, (cells) =>
      cells
        .filter((cell) => cell.row !== gone)
        .map((cell) => (cell.row > gone ? { ...cell, row: cell.row - 1 } : cell)),
    );
  }

  deleteColumn(sheet: string, column: string): ChangedForm {
    const gone = this.columnOf(sheet, column);
    return this.onSheet(sheet, (cells) =>
      cells
        .filter((cell) => cell.column !== gone)
        .map((cell) => (cell.column > gone ? { ...cell, column: cell.column - 1 } : cell)),
    );
  }

  onSheet(name: string, change: (cells: Cells) => Cells): ChangedForm {
    return this.eachSheet((sheet) =>
      sheet.name === name ? { ...sheet, cells: [...change(sheet.cells)].sort(byPlace) } : sheet,
    );
  }

  rename(from: string, to: string): ChangedForm {
    return this.eachSheet((sheet) => (sheet.name === from ? { ...sheet, name: to } : sheet));
  }

  without(name: string): ChangedForm {
    return new ChangedForm({ ...this.snapshot, sheets: this.snapshot.sheets.filter((sheet) => sheet.name !== name) });
  }

  check(): CheckedPlan {
    return checkWorkbook(this.snapshot, { sha256, today: null });
  }

  /** "Begroting!G31" without its sheet: where a cell stands now. */
  rowOf(sheet: string, key: string): number {
    return this.keyCell(sheet, ({ row, column, value }) => column === 0 && row > 0 && value === key, key).row;
  }
  columnOf(sheet: string, key: string): number {
    return this.keyCell(sheet, ({ row, value }) => row === 0 && value === key, key).column;
  }

  private keyCell(sheet: string, isKey: (cell: SnapshotCell) => boolean, key: string): SnapshotCell {
    const found = this.snapshot.sheets.find(({ name }) => name === sheet)?.cells.find(isKey);
    if (found === undefined) throw new Error(`${sheet} has no ${key}`);
    return found;
  }

  private eachSheet(change: (sheet: SheetSnapshot) => SheetSnapshot): ChangedForm {
    return new ChangedForm({ ...this.snapshot, sheets: this.snapshot.sheets.map(change) });
  }
}

const movedDown = (cells: Cells, below: number): Cells =>
  cells.map((cell) => (cell.row > below ? { ...cell, row: cell.row + 1 } : cell));

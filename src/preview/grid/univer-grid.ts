import type { ICellData } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FRange, FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type {} from "@univerjs/sheets-formula/facade";
import type { Area } from "../../workbook/a1";
import { cellData, cellTypes } from "./cell-data";
import type { CellInput, Grid, GridCell, GridTable } from "./grid";
import { OwnHand } from "./own-hand";

/** Univer makes sheets of 1000 x 20 and throws beyond. */
const sheetSize = { rowCount: 5_000, columnCount: 200 };

/** A grid over a Univer workbook that holds no sheets of ours yet. */
export class UniverGrid implements Grid {
  private readonly univer: FUniver;
  private readonly workbook: FWorkbook;
  private readonly hand: OwnHand;
  /** Kept until the next change, so that everybody who waits meanwhile waits for the same. */
  private settled: Promise<void> | null = Promise.resolve();
  private readonly tables = new Set<string>();
  /** Tables that did not stay as they were made, by name. */
  private readonly resized = new Map<string, GridTable>();

  constructor(univer: FUniver, workbook: FWorkbook, hand = new OwnHand()) {
    this.univer = univer;
    this.workbook = workbook;
    this.hand = hand;
  }

  addSheet(name: string): string {
    return this.change(() => this.workbook.insertSheet(name, { sheet: sheetSize }).getSheetId());
  }

  removeSheet(id: string): void {
    this.change(() => this.workbook.deleteSheet(this.sheet(id)));
  }

  write(id: string, cells: readonly CellInput[]): void {
    const matrix: Record<number, Record<number, ICellData>> = {};
    for (const { row, column, content } of cells) (matrix[row] ??= {})[column] = cellData(content);
    const target = { unitId: this.workbook.getId(), subUnitId: id, cellValue: matrix };
    const isWritten = this.change(() => this.univer.syncExecuteCommand("sheet.mutation.set-range-values", target));
    if (!isWritten) throw new Error("Univer did not write");
  }

  read(id: string, area: Area): GridCell[][] {
    const range = this.sheet(id).getRange(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1);
    return range.getCellDatas().map((row) => row.map(gridCell));
  }

  usedArea(id: string): Area | null {
    const data = this.sheet(id).getDataRange().getRange();
    const filled = this.read(id, { top: 0, left: 0, bottom: data.endRow, right: data.endColumn }).flatMap(
      (cells, row) =>
        cells.flatMap(({ value, formula }, column) => (value === "" && formula === null ? [] : [{ row, column }])),
    );
    if (filled.length === 0) return null;
    const rows = filled.map((cell) => cell.row);
    const columns = filled.map((cell) => cell.column);
    return {
      top: Math.min(...rows),
      left: Math.min(...columns),
      bottom: Math.max(...rows),
      right: Math.max(...columns),
    };
  }

  renameSheet(id: string, name: string): void {
    this.change(() => this.sheet(id).setName(name));
  }

  addName(name: string, reference: string): void {
    this.change(() => this.workbook.insertDefinedName(name, reference));
  }

  removeName(name: string): void {
    this.change(() => this.workbook.deleteDefinedName(name));
  }

  setTable(table: GridTable): void {
    if (this.tables.has(table.name)) this.resized.set(table.name, table);
    this.tables.add(table.name);
    this.tellTable(table);
  }

  removeTable(name: string): void {
    this.tables.delete(name);
    this.resized.delete(name);
    this.tell("formula.mutation.remove-super-table", { tableName: name });
  }

  /** Values are to be awaited again: somebody else changed cells. */
  unsettle(): void {
    this.settled = null;
  }

  settle(): Promise<void> {
    return (this.settled ??= this.calculated());
  }

  /** Univer goes on calculating with the first area of a table, unless it hears of the table in the same breath. */
  private calculated(): Promise<void> {
    for (const table of this.resized.values()) this.tellTable(table);
    return this.univer.getFormula().onCalculationResultApplied();
  }

  private tellTable({ name, sheet, area, columns }: GridTable): void {
    const range = { startRow: area.top, endRow: area.bottom, startColumn: area.left, endColumn: area.right };
    const titleMap = new Map(columns.map((column, index) => [column, index]));
    this.tell("formula.mutation.set-super-table", { tableName: name, reference: { sheetId: sheet, range, titleMap } });
  }

  private change<Result>(deed: () => Result): Result {
    this.settled = null;
    return this.hand.work(deed);
  }

  private tell(mutation: string, params: object): void {
    this.change(() => this.univer.syncExecuteCommand(mutation, { unitId: this.workbook.getId(), ...params }));
  }

  private sheet(id: string): FWorksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (sheet === null) throw new Error(`Univer has no sheet ${id}`);
    return sheet;
  }
}

function gridCell(given: ReturnType<FRange["getCellData"]> | void): GridCell {
  const cell = given ?? null;
  const value = cell?.v ?? "";
  return { value: Number(cell?.t) === cellTypes.boolean ? Boolean(value) : value, formula: cell?.f ?? null };
}

import type { WorkbookDescription } from "../../src/workbook/description";
import { plainValue, type PlainValue } from "../../src/region/kept/read-table";
import type { CellValue, SheetSnapshot, SnapshotCell, WorkbookSnapshot } from "../../src/workbook/snapshot";

/** What reading back a workbook that was written from this description gives. */
export function snapshotOf(description: WorkbookDescription): WorkbookSnapshot {
  const sheets = description.sheets.map(({ name, visibility, cells }): SheetSnapshot => {
    const filled = cells.flatMap(({ row, column, content }): SnapshotCell[] => {
      if (content === null || content === "") return [];
      if (typeof content !== "object") return [{ row, column, value: content, isFormula: false }];
      if ("runs" in content) throw new TypeError("the regional workbook has no rich text");
      return [{ row, column, value: content.value, isFormula: true }];
    });
    filled.sort((left, right) => left.row - right.row || left.column - right.column);
    return { name, visibility, cells: filled };
  });
  return { date1904: false, names: new Map(), sheets, savedAt: description.properties.savedAt };
}

/** A cell of a table, by the value in its first column that names the row, and the column's name. */
export interface TableCell {
  readonly sheet: string;
  /** A text somewhere in the row. */
  readonly row: string;
  readonly column: string;
}

/** The values of a table: a record for each row of the body. */
export function tableOf(snapshot: WorkbookSnapshot, name: string): readonly Readonly<Record<string, PlainValue>>[] {
  const cells = snapshot.sheets.find((sheet) => sheet.name === name)?.cells ?? [];
  const head = cells.filter(({ row }) => row === headRow);
  const rows = new Map<number, Record<string, PlainValue>>();
  for (const { row, column, value } of cells) {
    const title = head.find((each) => each.column === column)?.value;
    if (row <= headRow || typeof title !== "string") continue;
    rows.set(row, { ...rows.get(row), [title]: plainValue(value) });
  }
  return [...rows.values()];
}
const headRow = 4;

/** The same workbook after someone typed in some cells of its tables. */
export function typeIn(
  snapshot: WorkbookSnapshot,
  typed: readonly (TableCell & { readonly value: CellValue })[],
): WorkbookSnapshot {
  return typed.reduce(typeOne, snapshot);
}

function typeOne(snapshot: WorkbookSnapshot, typed: TableCell & { readonly value: CellValue }): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet) => (sheet.name === typed.sheet ? typeOnSheet(sheet, typed) : sheet));
  return { ...snapshot, sheets };
}

function typeOnSheet(sheet: SheetSnapshot, typed: TableCell & { readonly value: CellValue }): SheetSnapshot {
  const row = sheet.cells.find(({ row: at, value }) => at > headRow && value === typed.row)?.row;
  const column = sheet.cells.find(({ row: at, value }) => at === headRow && value === typed.column)?.column;
  if (row === undefined || column === undefined) throw new RangeError(`no ${typed.row} or ${typed.column}`);
  const others = sheet.cells.filter((cell) => cell.row !== row || cell.column !== column);
  const cells = [...others, { row, column, value: typed.value, isFormula: false }];
  return { ...sheet, cells: cells.sort((left, right) => left.row - right.row || left.column - right.column) };
}

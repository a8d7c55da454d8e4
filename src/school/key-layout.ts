import { cellAddress } from "../workbook/a1";
import type { SheetSnapshot, SnapshotCell } from "../workbook/snapshot";
import { lineIdOf } from "./field-keys";
import { insertedRows, type TableName } from "./inserted-rows";

/** A key that stands twice: the later one, and the cell of the first. */
export interface DoubledKey {
  readonly key: string;
  readonly cell: string;
  readonly firstCell: string;
  /** True when the later row was taken in as an extra line of its table. */
  readonly readAsLine: boolean;
}

/** A row of a table: its id, and its zero-based row. */
export interface TableRow {
  readonly id: string;
  readonly row: number;
}

/**
 * Where the keys of a sheet stand, apart from what its cells hold: sheets that nobody reshaped share one. Inserted rows
 * inside a table have got a key of their own: "uitgave.+1".
 */
export interface KeyLayout {
  readonly rowOf: ReadonlyMap<string, number>;
  readonly columnOf: ReadonlyMap<string, number>;
  readonly keyOfRow: ReadonlyMap<number, string>;
  readonly keyOfColumn: ReadonlyMap<number, string>;
  readonly doubled: readonly DoubledKey[];
  /** Row keys that were given to inserted rows, in the order of the sheet. */
  readonly inserted: readonly string[];
  /** The rows of each table in the order of the sheet, rows inserted by hand among them. */
  readonly tables: Readonly<Record<TableName, readonly TableRow[]>>;
}

/** The address of the cell at a row key and a column key; null when one of them is gone. */
export function addressOf(layout: KeyLayout, row: string, column: string): string | null {
  const [rowNumber, columnNumber] = [layout.rowOf.get(row), layout.columnOf.get(column)];
  return rowNumber === undefined || columnNumber === undefined ? null : cellAddress(rowNumber, columnNumber);
}

/** Reads the hidden first column and first row. Keys are trimmed; a cell without text is no key. */
export function readLayout(sheet: SheetSnapshot): KeyLayout {
  const columns = readKeys(
    sheet.cells.filter((cell) => cell.row === 0 && cell.column > 0),
    (cell) => cell.column,
  );
  const rows = readKeys(
    sheet.cells.filter((cell) => cell.column === 0 && cell.row > 0),
    (cell) => cell.row,
  );
  const inserted = insertedRows(rows.keyOf, rowsWithoutKey(sheet, rows.keyOf, columns.keyOf));
  const doubled = [...rows.doubled, ...columns.doubled].map(({ key, cell, first }) => ({
    key,
    cell: cellAddress(cell.row, cell.column),
    firstCell: cellAddress(first.row, first.column),
    readAsLine: inserted.has(cell.row) && cell.column === 0,
  }));
  const keyOfRow = new Map([...rows.keyOf, ...inserted]);
  return {
    rowOf: new Map([...keyOfRow].map(([row, key]) => [key, row])),
    columnOf: new Map([...columns.keyOf].map(([column, key]) => [key, column])),
    keyOfRow,
    keyOfColumn: columns.keyOf,
    doubled,
    inserted: [...inserted.values()],
    tables: tableRows(keyOfRow),
  };
}

/** Whether someone typed something under a column of the form in a row that is not of the form. */
export function isTypedWithoutKey(
  { row, column, value, isFormula }: SnapshotCell,
  keyOfRow: ReadonlyMap<number, string>,
  keyOfColumn: ReadonlyMap<number, string>,
): boolean {
  return row > 0 && !isFormula && value !== "" && !keyOfRow.has(row) && keyOfColumn.has(column);
}

interface Keys {
  readonly keyOf: Map<number, string>;
  readonly doubled: { readonly key: string; readonly cell: SnapshotCell; readonly first: SnapshotCell }[];
}

/** The first of equal keys counts; later ones are told apart. */
function readKeys(cells: readonly SnapshotCell[], lineOf: (cell: SnapshotCell) => number): Keys {
  const first = new Map<string, SnapshotCell>();
  const keys: Keys = { keyOf: new Map(), doubled: [] };
  for (const cell of cells) {
    const key = typeof cell.value === "string" ? cell.value.trim() : "";
    if (key === "") continue;
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, cell);
      keys.keyOf.set(lineOf(cell), key);
    } else keys.doubled.push({ key, cell, first: earlier });
  }
  return keys;
}

function rowsWithoutKey(
  sheet: SheetSnapshot,
  keyOfRow: ReadonlyMap<number, string>,
  keyOfColumn: ReadonlyMap<number, string>,
): ReadonlySet<number> {
  const typed = sheet.cells.filter((cell) => isTypedWithoutKey(cell, keyOfRow, keyOfColumn));
  return new Set(typed.map(({ row }) => row));
}

function tableRows(keyOfRow: ReadonlyMap<number, string>): KeyLayout["tables"] {
  const rows = [...keyOfRow].sort(([left], [right]) => left - right);
  const rowsOf = (table: TableName) =>
    rows.flatMap(([row, key]) => {
      const id = lineIdOf(table, key);
      return id === null ? [] : [{ id, row }];
    });
  return { doel: rowsOf("doel"), inkomst: rowsOf("inkomst"), uitgave: rowsOf("uitgave") };
}

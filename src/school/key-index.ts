import { cellAddress, maxColumns } from "../workbook/a1";
import type { SheetSnapshot, SnapshotCell } from "../workbook/snapshot";
import { lineIdOf } from "./field-keys";

type TableName = "doel" | "inkomst" | "uitgave";

/** A key that stands twice: the later one, and the cell of the first. */
export interface DoubledKey {
  readonly key: string;
  readonly cell: string;
  readonly firstCell: string;
  /** True when the later row was taken in as an extra line of its table. */
  readonly readAsLine: boolean;
}

/** A sheet addressed by row and column keys. Inserted rows inside a table have got a key of their own: "uitgave.+1". */
export interface KeyIndex {
  readonly sheet: SheetSnapshot;
  readonly rowOf: ReadonlyMap<string, number>;
  readonly columnOf: ReadonlyMap<string, number>;
  readonly keyOfRow: ReadonlyMap<number, string>;
  readonly keyOfColumn: ReadonlyMap<number, string>;
  readonly doubled: readonly DoubledKey[];
  /** Row keys that were given to inserted rows, in the order of the sheet. */
  readonly inserted: readonly string[];
  /** The cell at a zero-based row and column, for whoever goes through many. */
  cellAt(row: number, column: number): SnapshotCell | undefined;
  at(row: string, column: string): SnapshotCell | undefined;
  address(row: string, column: string): string | null;
}

/** Reads the hidden first column and first row. Keys are trimmed; a cell without text is no key. */
export function indexKeys(sheet: SheetSnapshot): KeyIndex {
  const cells = new Map(sheet.cells.map((cell) => [cell.row * maxColumns + cell.column, cell]));
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
  const rowOf = new Map([...keyOfRow].map(([row, key]) => [key, row]));
  const columnOf = new Map([...columns.keyOf].map(([column, key]) => [key, column]));
  const locate = (row: string, column: string) => {
    const [rowNumber, columnNumber] = [rowOf.get(row), columnOf.get(column)];
    return rowNumber === undefined || columnNumber === undefined ? null : { row: rowNumber, column: columnNumber };
  };
  return {
    sheet,
    rowOf,
    columnOf,
    keyOfRow,
    keyOfColumn: columns.keyOf,
    doubled,
    inserted: [...inserted.values()],
    cellAt: (row, column) => cells.get(row * maxColumns + column),
    at(row, column) {
      const place = locate(row, column);
      return place === null ? undefined : cells.get(place.row * maxColumns + place.column);
    },
    address(row, column) {
      const place = locate(row, column);
      return place === null ? null : cellAddress(place.row, place.column);
    },
  };
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

/** Rows in which someone typed something under a column of the form, though the row itself is not of the form. */
function rowsWithoutKey(
  sheet: SheetSnapshot,
  keyOfRow: ReadonlyMap<number, string>,
  keyOfColumn: ReadonlyMap<number, string>,
): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const { row, column, value, isFormula } of sheet.cells) {
    if (row > 0 && !isFormula && value !== "" && !keyOfRow.has(row) && keyOfColumn.has(column)) rows.add(row);
  }
  return rows;
}

/** The row that ends each table, and the row just above its lines. */
const tableBounds: Readonly<Record<TableName, { readonly head: string; readonly end: string }>> = {
  doel: { head: "doelen", end: "doelen.meer" },
  inkomst: { head: "inkomsten", end: "totaal.inkomsten" },
  uitgave: { head: "uitgaven", end: "totaal.uitgaven" },
};

/** Gives rows without a key that stand inside a table the next free "+" key of that table. */
function insertedRows(keyOfRow: ReadonlyMap<number, string>, rows: ReadonlySet<number>): ReadonlyMap<number, string> {
  const keys = new Map<number, string>();
  if (rows.size === 0) return keys;
  const keyed = [...keyOfRow].sort(([left], [right]) => left - right);
  const counts: Record<TableName, number> = { doel: 0, inkomst: 0, uitgave: 0 };
  for (const row of [...rows].sort((left, right) => left - right)) {
    const above = keyed.findLast(([each]) => each < row)?.[1];
    const below = keyed.find(([each]) => each > row)?.[1];
    const table = (Object.keys(tableBounds) as TableName[]).find((name) => isInside(name, above, below));
    if (table !== undefined) keys.set(row, `${table}.+${++counts[table]}`);
  }
  return keys;
}

/** Between two rows of one table, or between its head and its first row, or between its last row and its end. */
function isInside(table: TableName, above: string | undefined, below: string | undefined): boolean {
  if (above === undefined || below === undefined) return false;
  const { head, end } = tableBounds[table];
  const belongs = (key: string, edge: string) => key === edge || lineIdOf(table, key) !== null;
  return belongs(above, head) && belongs(below, end);
}

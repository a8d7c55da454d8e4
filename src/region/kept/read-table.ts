import type { CellValue, SheetSnapshot, SnapshotCell } from "../../workbook/snapshot";

/** A value that a cell can hold again; an Excel error comes back as its text. */
export type PlainValue = string | number | boolean;

/** A row of a table on a sheet. */
export interface FoundRow {
  /** Zero-based, from below the head. */
  readonly place: number;
  /** By column name; empty cells are absent. */
  readonly values: ReadonlyMap<string, PlainValue>;
  /** The names of columns of which the cell holds no formula. */
  readonly typed: readonly string[];
}

/** A table as it stands on a sheet, wherever people moved it. Sheet, rows and columns as in the snapshot. */
export interface FoundTable {
  readonly sheet: SheetSnapshot;
  readonly head: number;
  /** First and last column: the head has no gaps. */
  readonly left: number;
  readonly right: number;
  /** Rows that hold something, from the top. */
  readonly rows: readonly FoundRow[];
}

/** How a table of ours is recognised. */
export interface TableMark {
  /** Of the table and of its sheet, as we called it. */
  readonly name: string;
  /** Columns that no other table of ours has all of. */
  readonly columns: readonly string[];
  /** Endings of heads that go by the programme; left out: none. */
  readonly endings?: readonly string[];
  /** Whether a row certainly belongs to the table; left out: when it has a kenmerk. */
  readonly isKnown?: (values: FoundRow["values"]) => boolean;
}

/** The column by which a row is known again. */
export const kenmerkColumn = "Kenmerk";

/** The table with all these columns in its head, on the sheet of its name before all others; null for none. */
export function findTable(sheets: readonly SheetSnapshot[], mark: TableMark): FoundTable | null {
  const { name, columns, endings = [], isKnown = hasKenmerk } = mark;
  const called = sheets.filter((sheet) => sheet.name === name);
  for (const sheet of [...called, ...sheets.filter((each) => !called.includes(each))]) {
    if (!sheet.cells.some(({ value }) => value === columns[0])) continue;
    const rows = rowsOf(sheet);
    for (const [head, cells] of rows) {
      const first = cells.find(({ value }) => value === columns[0]);
      const isHead =
        columns.every((column) => cells.some(({ value }) => value === column)) &&
        endings.every((ending) => cells.some(endsWith(ending)));
      if (first !== undefined && isHead) return readTable(sheet, head, headAround(cells, first.column), rows, isKnown);
    }
  }
  return null;
}

const endsWith =
  (ending: string) =>
  ({ value }: SnapshotCell): boolean =>
    typeof value === "string" && value.endsWith(ending);

/** Cells row by row; a snapshot lists them in that order. */
export function rowsOf(sheet: SheetSnapshot): ReadonlyMap<number, readonly SnapshotCell[]> {
  const rows = new Map<number, SnapshotCell[]>();
  for (const cell of sheet.cells) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  return rows;
}

export function plainValue(value: CellValue): PlainValue {
  return typeof value === "object" ? value.error : value;
}

/** The head cells that stand side by side with this one: their names by column. */
function headAround(cells: readonly SnapshotCell[], column: number): ReadonlyMap<number, string> {
  const names = new Map(cells.map((cell) => [cell.column, String(plainValue(cell.value))]));
  let left = column;
  while (names.has(left - 1)) left--;
  const head = new Map<number, string>();
  for (let name = names.get(left); name !== undefined; name = names.get(left + head.size))
    head.set(left + head.size, name);
  return head;
}

function readTable(
  sheet: SheetSnapshot,
  head: number,
  names: ReadonlyMap<number, string>,
  rows: ReadonlyMap<number, readonly SnapshotCell[]>,
  isKnown: (values: FoundRow["values"]) => boolean,
): FoundTable {
  const left = Math.min(...names.keys());
  const found = [...rows].flatMap(([row, cells]): FoundRow[] => {
    const inTable = row > head ? cells.filter(({ column, value }) => names.has(column) && value !== "") : [];
    return inTable.length === 0 ? [] : [foundRow(row - head - 1, inTable, names)];
  });
  return { sheet, head, left, right: left + names.size - 1, rows: withoutNotesBelow(found, isKnown) };
}

function foundRow(place: number, cells: readonly SnapshotCell[], names: ReadonlyMap<number, string>): FoundRow {
  const nameOf = ({ column }: SnapshotCell): string => names.get(column) ?? "";
  return {
    place,
    values: new Map(cells.map((cell) => [nameOf(cell), plainValue(cell.value)])),
    typed: cells.filter(({ isFormula }) => !isFormula).map(nameOf),
  };
}

/**
 * A snapshot does not say where a table ends: at the last row that we know again, and the rows that follow on it without
 * a gap, which someone added by hand. What is written further below is no part of it.
 */
function withoutNotesBelow(
  rows: readonly FoundRow[],
  isKnown: (values: FoundRow["values"]) => boolean,
): readonly FoundRow[] {
  let end = rows.findLastIndex(({ values }) => isKnown(values));
  while (rows[end + 1] !== undefined && rows[end + 1]?.place === (rows[end]?.place ?? -1) + 1) end++;
  return rows.slice(0, end + 1);
}

function hasKenmerk(values: FoundRow["values"]): boolean {
  return values.has(kenmerkColumn);
}

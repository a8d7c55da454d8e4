import type { CellValue, SheetSnapshot, SnapshotCell } from "../../workbook/snapshot";

/** A value that a cell can hold again; an Excel error comes back as its text. */
export type PlainValue = string | number | boolean;

/** A row of a table on a sheet: values by column name; empty cells are absent. */
export type TableRecord = ReadonlyMap<string, PlainValue>;

/** A table as it stands on a sheet: found by the names in its head, wherever people moved it. */
export type FoundTable = readonly TableRecord[];

/** The first table on the sheets whose head has all these names; null for none. */
export function findTable(sheets: readonly SheetSnapshot[], names: readonly string[]): FoundTable | null {
  for (const sheet of sheets) {
    const rows = rowsOf(sheet);
    const head = [...rows].find(([, cells]) => names.every((name) => cells.some(({ value }) => value === name)));
    if (head !== undefined) return readTable(head[1], [...rows.values()].slice([...rows.keys()].indexOf(head[0]) + 1));
  }
  return null;
}

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

function readTable(head: readonly SnapshotCell[], body: readonly (readonly SnapshotCell[])[]): FoundTable {
  const names = new Map(head.map(({ column, value }) => [column, String(plainValue(value))]));
  return body.map((cells) => {
    const record = new Map<string, PlainValue>();
    for (const { column, value } of cells) {
      const name = names.get(column);
      if (name !== undefined && value !== "") record.set(name, plainValue(value));
    }
    return record;
  });
}

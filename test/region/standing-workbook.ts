import { findTable, plainValue, rowsOf, type PlainValue } from "../../src/region/kept/read-table";
import type { TableDescription, WorkbookDescription } from "../../src/workbook/description";
import type { SheetSnapshot, SnapshotCell, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { snapshotOf } from "./snapshot-of";

/** A table on a sheet as rows of values, the head first. */
export type Rows = readonly (readonly (PlainValue | null)[])[];

/** What renewing a standing workbook in place gives: columns by name, rows by `continues`, own columns carried along. */
export function renewed(standing: WorkbookSnapshot, description: WorkbookDescription): WorkbookSnapshot {
  const fresh = snapshotOf(description);
  return {
    ...fresh,
    sheets: fresh.sheets.map((sheet, index) => {
      const table = description.sheets[index]?.tables[0];
      const before = standing.sheets.find(({ name }) => name === sheet.name);
      return table === undefined || before === undefined ? sheet : renewedSheet(before, table, sheet);
    }),
  };
}

function renewedSheet(
  before: SheetSnapshot,
  table: TableDescription,
  fresh: SheetSnapshot,
): SheetSnapshot {
  const found = tableOn(before, table.columns.slice(0, 2).map(({ name }) => name));
  const names = (found.rows[0] ?? []).map(String);
  const { area } = table;
  const ours = table.columns.map(({ name }) => name);
  const head = [...names, ...ours.filter((name) => !names.includes(name))];
  const values = new Map(fresh.cells.map(({ row, column, value }) => [`${row} ${column}`, plainValue(value)]));
  const body = Array.from({ length: area.bottom - area.top }, (_, index) =>
    head.map((name, column) => {
      const own = ours.indexOf(name);
      if (own !== -1) return values.get(`${area.top + 1 + index} ${area.left + own}`) ?? null;
      const from = table.continues?.[index] ?? null;
      return from === null ? null : (found.rows[from + 1]?.[column] ?? null);
    }),
  );
  return { ...before, cells: [...outside(before, found.head), ...cellsOf([head, ...body], found.head, found.left)] };
} // prettier-ignore

/** The rows of the table on a sheet, and where its head stands. */
export function tableOn(sheet: SheetSnapshot, columns: readonly string[]) {
  const found = findTable([sheet], { name: sheet.name, columns });
  if (found === null) throw new Error(`no table on ${sheet.name}`);
  const { head, left, right, rows } = found;
  const cells = rowsOf(sheet);
  const last = rows.at(-1)?.place ?? 0;
  const row = (at: number) =>
    Array.from({ length: right - left + 1 }, (_, index) => {
      const cell = cells.get(at)?.find(({ column }) => column === left + index);
      return cell === undefined || cell.value === "" ? null : plainValue(cell.value);
    });
  return { head, left, rows: Array.from({ length: last + 2 }, (_, index) => row(head + index)) };
}

/** The workbook after somebody changed the rows of a table: sorted them, added some, or a column. */
export function withRows(workbook: WorkbookSnapshot, name: string, change: (rows: Rows) => Rows): WorkbookSnapshot {
  const sheets = workbook.sheets.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const { head, left, rows } = tableOn(sheet, ["School", "BRIN"]);
    return { ...sheet, cells: [...outside(sheet, head), ...cellsOf(change(rows), head, left)] };
  });
  return { ...workbook, sheets };
}

const outside = ({ cells }: SheetSnapshot, head: number): readonly SnapshotCell[] =>
  cells.filter(({ row }) => row < head);

function cellsOf(rows: Rows, top: number, left: number): SnapshotCell[] {
  return rows.flatMap((row, down) =>
    row.flatMap((value, across) =>
      value === null ? [] : [{ row: top + down, column: left + across, value, isFormula: false }],
    ),
  );
}

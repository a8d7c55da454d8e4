import type { Area } from "../../workbook/a1";
import type { TableDescription } from "../../workbook/description";
import type { SheetSnapshot, SnapshotCell } from "../../workbook/snapshot";
import type { TablePlace } from "./plan-table";
import { markColumn } from "./standing-table";

/**
 * Where a table stood that somebody turned into plain cells: by its head; null when that is gone too. Its rows go on as far
 * as the column that tells them apart, and the rows that follow without a gap.
 */
export function findLostTable({ cells }: SheetSnapshot, description: TableDescription): TablePlace | null {
  const [first = "", ...others] = description.columns.map(({ name }) => name);
  const mark = markColumn(description);
  for (const cell of cells) {
    if (cell.value !== first) continue;
    const head = headAround(cells, cell);
    const isHead = head.names.includes(mark) && others.filter((name) => head.names.includes(name)).length > 1;
    if (isHead) return { ...head, rows: rowsBelow(cells, head, head.left + head.names.indexOf(mark)) };
  }
  return null;
}

/** The area of a table with at least one row. */
export function areaOfTable({ head, left, names, rows }: TablePlace): Area {
  return { top: head, left, bottom: head + Math.max(rows, 1), right: left + names.length - 1 };
}

type Head = Omit<TablePlace, "rows">;

function headAround(cells: readonly SnapshotCell[], { row, column }: SnapshotCell): Head {
  const inRow = new Map(cells.filter((cell) => cell.row === row).map((cell) => [cell.column, cell.value]));
  let left = column;
  while (inRow.has(left - 1)) left--;
  const names: string[] = [];
  for (let name = inRow.get(left); name !== undefined; name = inRow.get(left + names.length))
    names.push(typeof name === "object" ? name.error : String(name));
  return { head: row, left, names };
}

function rowsBelow(cells: readonly SnapshotCell[], { head, left, names }: Head, mark: number): number {
  const isFilled = (cell: SnapshotCell): boolean => cell.isFormula || cell.value !== "";
  const filled = cells.filter((cell) => cell.row > head && isFilled(cell));
  const rows = new Set(filled.filter(({ column }) => column >= left && column < left + names.length).map(({ row }) => row)); // prettier-ignore
  let last = filled.reduce((most, { row, column }) => (column === mark ? Math.max(most, row) : most), head);
  while (rows.has(last + 1)) last++;
  return last - head;
}

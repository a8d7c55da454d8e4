import { isBrin } from "../../domain/brin";
import type { SheetSnapshot, SnapshotCell } from "../../workbook/snapshot";
import { plainValue, rowsOf, type PlainValue } from "../kept/read-table";
import { schoolColumns, type SchoolRecord } from "./school-record";
import { ourSchoolColumns, origins } from "./school-row";

/** Values of one row by column name, and how far below the head it stands, from 0. */
interface ListedRow {
  readonly place: number;
  readonly values: ReadonlyMap<string, PlainValue>;
}

const headNames: readonly string[] = [schoolColumns.brin, schoolColumns.school, schoolColumns.participation];

/** The controller's list of schools, found by its head wherever it stands; null when the workbook has none. */
export function keptSchools(sheets: readonly SheetSnapshot[]): readonly SchoolRecord[] | null {
  for (const sheet of sheets) {
    if (!sheet.cells.some(({ value }) => value === schoolColumns.participation)) continue;
    const rows = rowsOf(sheet);
    const head = [...rows].find(([, cells]) => headNames.every((name) => cells.some(({ value }) => value === name)));
    if (head !== undefined) return recordsBelow(head[0], head[1], rows);
  }
  return null;
}

function recordsBelow(
  headRow: number,
  head: readonly SnapshotCell[],
  rows: ReadonlyMap<number, readonly SnapshotCell[]>,
): readonly SchoolRecord[] {
  const names = new Map(head.map(({ column, value }) => [column, String(plainValue(value))]));
  const listed = [...rows].flatMap(([row, cells]): ListedRow[] => {
    const values = valuesOf(cells, names);
    return row <= headRow || values.size === 0 ? [] : [{ place: row - headRow - 1, values }];
  });
  return withoutNotesBelow(listed).map(asRecord);
}

function valuesOf(cells: readonly SnapshotCell[], names: ReadonlyMap<number, string>): Map<string, PlainValue> {
  return new Map(
    cells.flatMap(({ column, value }) => {
      const name = names.get(column);
      return name === undefined || value === "" ? [] : [[name, plainValue(value)] as const];
    }),
  );
}

/**
 * The table ends at the last row that we have seen before or that names a BRIN, and the rows that follow on it without a
 * gap: what someone wrote further below is no school.
 */
function withoutNotesBelow(rows: readonly ListedRow[]): readonly ListedRow[] {
  let end = rows.findLastIndex(({ values }) => {
    return values.has(ourSchoolColumns.standing) || isBrin(String(values.get(schoolColumns.brin) ?? ""));
  });
  while (rows[end + 1]?.place === (rows[end]?.place ?? -1) + 1) end++;
  return rows.slice(0, end + 1);
}

function asRecord({ place, values }: ListedRow): SchoolRecord {
  const text = (name: string) => String(values.get(name) ?? "");
  const { brin, school, board, werkgebied, email, kind, participation, remark } = schoolColumns;
  return {
    brin: text(brin),
    school: text(school),
    board: text(board),
    werkgebied: text(werkgebied),
    email: text(email),
    kind: text(kind),
    participation: text(participation),
    remark: values.get(remark) ?? "",
    origin: text(ourSchoolColumns.origin) === origins.plan ? "plan" : "list",
    place,
  };
}

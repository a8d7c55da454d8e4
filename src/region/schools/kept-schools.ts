import type { SheetSnapshot } from "../../workbook/snapshot";
import { findTable, type FoundRow } from "../kept/read-table";
import { schoolColumns, type SchoolRecord } from "./school-record";
import { origins, ourSchoolColumns } from "./school-row";
import { schoolsMark } from "./schools-mark";

/**
 * The controller's list of schools: on the sheet Scholen, whatever columns were taken from it, else on a sheet with
 * another name; null when the workbook has none.
 */
export function keptSchools(sheets: readonly SheetSnapshot[]): readonly SchoolRecord[] | null {
  const called = sheets.filter(({ name }) => name === schoolsMark.name);
  const found = findTable(called, { ...schoolsMark, columns: leastColumns }) ?? findTable(sheets, schoolsMark);
  return found?.rows.map(asRecord) ?? null;
}
const leastColumns = [schoolColumns.brin, schoolColumns.school];

function asRecord({ place, values }: FoundRow): SchoolRecord {
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

import type { Applicant } from "../../domain/applicant";
import type { SheetSnapshot } from "../../workbook/snapshot";
import type { FoundRow } from "../kept/read-table";
import { recordColumns, type RecordField, type SchoolRecord } from "./school-record";
import { origins, ourSchoolColumns } from "./school-row";
import { findList } from "./schools-mark";

/** The controller's list of schools or of schoolbesturen; null when the workbook has none. */
export function keptSchools(sheets: readonly SheetSnapshot[]): readonly SchoolRecord[] | null {
  const found = findList(sheets);
  return found?.table.rows.map((row) => asRecord(row, found.applicant)) ?? null;
}

function asRecord({ place, values }: FoundRow, applicant: Applicant): SchoolRecord {
  const columns = recordColumns[applicant];
  const cell = (field: RecordField) => values.get(columns[field] ?? "") ?? "";
  const text = (field: RecordField) => String(cell(field));
  return {
    brin: text("brin"),
    school: text("school"),
    board: text("board"),
    werkgebied: text("werkgebied"),
    email: text("email"),
    kind: text("kind"),
    participation: text("participation"),
    remark: cell("remark"),
    origin: values.get(ourSchoolColumns.origin) === origins.plan ? "plan" : "list",
    place,
  };
}

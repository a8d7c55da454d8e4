import type { Applicant } from "../../domain/applicant";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { findTable, type FoundRow, type FoundTable, type TableMark } from "../kept/read-table";
import { codeIn, recordColumns, schoolColumns } from "./school-record";
import { ourSchoolColumns } from "./school-row";

/** How the controller's list of schools is recognised. A row is ours when we said how it stands, or when it names a BRIN. */
const schoolsMark = {
  name: "Scholen",
  columns: [schoolColumns.kind, schoolColumns.participation, schoolColumns.brin],
  isKnown: (values) => isListed(values, schoolColumns.brin),
} as const satisfies TableMark;

const boardCode = recordColumns.board.brin ?? "";

/** The same for the list of a region where boards hand in plans. */
const boardsMark = {
  name: "Schoolbesturen",
  columns: [boardCode, schoolColumns.participation],
  isKnown: (values) => isListed(values, boardCode),
} as const satisfies TableMark;

export const listMarks: Readonly<Record<Applicant, TableMark>> = { school: schoolsMark, board: boardsMark };

/** A list of the controller's, of schools or of boards. */
export interface FoundList {
  readonly applicant: Applicant;
  readonly table: FoundTable;
}

/**
 * The controller's list: on the sheet of its name, whatever columns were taken from it, else on a sheet with another name;
 * null when the workbook has none.
 */
export function findList(sheets: readonly SheetSnapshot[]): FoundList | null {
  for (const applicant of ["school", "board"] as const) {
    const mark = listMarks[applicant];
    const { brin = "", school = "" } = recordColumns[applicant];
    const called = sheets.filter(({ name }) => name === mark.name);
    const table = findTable(called, { ...mark, columns: [brin, school] }) ?? findTable(sheets, mark);
    if (table !== null) return { applicant, table };
  }
  return null;
}

function isListed(values: FoundRow["values"], code: string): boolean {
  return values.has(ourSchoolColumns.standing) || codeIn(String(values.get(code) ?? "")) !== null;
}

import type { SheetCell } from "../../school/submission";
import { cellAddress } from "../../workbook/a1";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { cellText } from "../cell-text";
import { kenmerkColumn } from "../kept/read-table";
import { ownColumns } from "../own-columns";
import { applicantWords } from "../form/applicant-words";
import { findList } from "../schools/schools-mark";
import { StandingTables } from "./standing-tables";

/** Where the controller decides on a plan: its cell under Besluit on Inzendingen as it stands; null when the row is gone. */
export function decisionCell(snapshot: WorkbookSnapshot, kenmerk: string): SheetCell | null {
  const column = ownColumns.submissions.decision.name;
  const keys = { [kenmerkColumn]: cellText(kenmerk) };
  const found = new StandingTables(snapshot).find([{ table: "submissions", column, keys }]);
  return found === null ? null : { sheet: found.sheet, cell: found.cell };
}

/** The row of a school on Realisatie as it stands; null when it is not there. */
export function realisationCell(snapshot: WorkbookSnapshot, kenmerk: string): SheetCell | null {
  const keys = { [kenmerkColumn]: cellText(kenmerk) };
  const found = new StandingTables(snapshot).find(
    Object.values(applicantWords).map(({ name }) => ({ table: "realisation", column: name, keys })),
  );
  return found === null ? null : { sheet: found.sheet, cell: found.cell };
}

/** A body row of Scholen as it stands; null when the table is gone. */
export function listedSchoolCell({ sheets }: WorkbookSnapshot, place: number): SheetCell | null {
  const table = findList(sheets)?.table;
  return table === undefined
    ? null
    : { sheet: table.sheet.name, cell: cellAddress(table.head + 1 + place, table.left) };
}

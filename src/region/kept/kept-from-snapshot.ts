import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { WorkbookError } from "../../workbook/workbook-error";
import { submissionsTable } from "../tables/submissions-name";
import { ownColumns } from "../own-columns";
import { keptSettings } from "./kept-settings";
import type { KeptRegion, KeptRow } from "./kept-region";
import { findTable, kenmerkColumn, type FoundRow, type PlainValue } from "./read-table";
import { tableMarks } from "./table-marks";

const submissionNotes = Object.values(ownColumns.submissions).map(({ name }) => name);
const findingNotes = Object.values(ownColumns.findings).map(({ name }) => name);
const realisationNotes = Object.values(ownColumns.realisation).map(({ name }) => name);

/**
 * Reads the controller's notes and settings from an existing regional workbook; tables and columns go by their names.
 * @throws WorkbookError `not-our-region` when the table Inzendingen is not in it.
 */
export function keptFromSnapshot({ sheets }: WorkbookSnapshot): KeptRegion {
  const submissions = findTable(sheets, tableMarks.submissions);
  if (submissions === null) throw new WorkbookError("not-our-region", `no table ${submissionsTable}`);
  const rows = (name: keyof typeof tableMarks, notes: readonly string[] = []) => keptRows(sheets, name, notes);
  return {
    submissions: submissions.rows.map((row) => keptRow(row, submissionNotes)),
    findings: rows("findings", findingNotes),
    budgetLines: rows("budgetLines"),
    counts: rows("counts"),
    goals: rows("goals"),
    changes: rows("changes"),
    realisation: rows("realisation", realisationNotes),
    agenda: rows("agenda"),
    effects: rows("effects"),
    attendance: rows("attendance"),
    conversations: rows("conversations"),
    contacts: rows("contacts"),
    approaches: rows("approaches"),
    settings: keptSettings(sheets),
  };
}

function keptRows(
  sheets: readonly SheetSnapshot[],
  name: keyof typeof tableMarks,
  notes: readonly string[],
): readonly KeptRow[] {
  return (findTable(sheets, tableMarks[name])?.rows ?? []).map((row) => keptRow(row, notes));
}

function keptRow({ place, values, typed }: FoundRow, ownNames: readonly string[]): KeptRow {
  const pick = (wanted: (name: string) => boolean): Readonly<Record<string, PlainValue>> =>
    Object.fromEntries([...values].filter(([name]) => wanted(name)));
  return {
    kenmerk: String(values.get(kenmerkColumn) ?? ""),
    place,
    notes: pick((name) => ownNames.includes(name)),
    shown: pick((name) => !ownNames.includes(name) && name !== kenmerkColumn),
    typed: typed.filter((name) => name !== kenmerkColumn),
  };
}

import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { WorkbookError } from "../../workbook/workbook-error";
import { submissionsTable } from "../tables/submissions-name";
import { ownColumns } from "../own-columns";
import { keptSettings } from "./kept-settings";
import type { KeptRegion, KeptRow } from "./kept-region";
import { kenmerkOf } from "./kenmerk";
import { findTable, type FoundTable, type PlainValue, type TableRecord } from "./read-table";

const kenmerk = "Kenmerk";
const submissionNotes = Object.values(ownColumns.submissions).map(({ name }) => name);
const findingNotes = Object.values(ownColumns.findings).map(({ name }) => name);

/**
 * Reads the controller's notes and settings from an existing regional workbook; tables and columns go by their names.
 * @throws WorkbookError `not-our-region` when the table Inzendingen is not in it.
 */
export function keptFromSnapshot(snapshot: WorkbookSnapshot): KeptRegion {
  const submissions = findTable(snapshot.sheets, [kenmerk, "Status", ...submissionNotes]);
  if (submissions === null) throw new WorkbookError("not-our-region", `no table ${submissionsTable}`);
  const findings = findTable(snapshot.sheets, [kenmerk, "Ernst", ...findingNotes]);
  return {
    submissions: keptRows(submissions, submissionNotes),
    findings: findings === null ? [] : keptRows(findings, findingNotes),
    settings: keptSettings(snapshot.sheets),
  };
}

function keptRows(records: FoundTable, ownNames: readonly string[]): readonly KeptRow[] {
  return records.flatMap((record) => {
    const notes = pick(record, (name) => ownNames.includes(name));
    const shown = pick(record, (name) => !ownNames.includes(name) && name !== kenmerk);
    const mark = record.get(kenmerk) ?? handMadeMark(shown, notes);
    return mark === null ? [] : [{ kenmerk: String(mark), shown, notes }];
  });
}

/** A row that someone added by hand keeps its notes under what it calls itself; a blank row is nothing. */
function handMadeMark(shown: KeptRow["shown"], notes: KeptRow["notes"]): string | null {
  if (Object.keys(notes).length === 0) return null;
  return kenmerkOf(`eigen:${[shown["BRIN"], shown["School"]].join("|")}`, "");
}

function pick(record: TableRecord, wanted: (name: string) => boolean): Record<string, PlainValue> {
  return Object.fromEntries([...record].filter(([name]) => wanted(name)));
}

import { compareImport, type Comparison } from "../../region/import/compare-import";
import { identityOf } from "../../region/gather/identity";
import { givenFiles } from "../../region/import/given-files";
import { kenmerkOfVersion } from "../../region/kept/kenmerk";
import type { OpenRegion } from "../../region/open-region";
import type { Region } from "../../region/region";
import type { SubmissionFile } from "../../region/submission-file";
import type { Survey } from "../../region/survey/survey";
import { countsInTotals } from "../../region/tables/submissions-table";

/** What an import did to the workbook. */
export interface ImportReport {
  /** True when the workbook had no overview before. */
  readonly isFirst: boolean;
  /** Plans in the totals of the dashboard. */
  readonly counting: number;
  /** Readable newest plans that the controller's own choices leave out of the totals. */
  readonly notCounting: number;
  readonly comparison: Comparison;
  /** Cells of the controller's own columns. */
  readonly notes: number;
  /** Files of this import that are unreadable, of another regeling, or replaced. */
  readonly leftOut: number;
  /** True when the workbook held just these submissions already. */
  readonly nothingNew: boolean;
}

/** Lays what is written beside what was there before. */
export function importReport(
  region: Region,
  survey: Survey,
  files: readonly SubmissionFile[],
  open: OpenRegion | null,
): ImportReport {
  const given = givenFiles(region, files);
  const kept = open?.kept ?? null;
  const comparison = compareImport(region, files, kept);
  const accepted = region.submissions.filter(({ standing }) => standing === "accepted").length;
  const counting = survey.rows.filter((row) => countsInTotals(row, survey.settings) === 1).length;
  const keptRows = [...(kept?.submissions ?? []), ...(kept?.findings ?? [])];
  return {
    isFirst: kept === null,
    counting,
    notCounting: Math.max(accepted - counting, 0),
    comparison,
    notes: keptRows.reduce((sum, { notes }) => sum + Object.keys(notes).length, 0),
    leftOut: given.submissions.filter(({ standing }) => standing !== "accepted").length + given.rejected.length,
    nothingNew: open !== null && sameSubmissions(region, open),
  };
}

/** By school and content, and by name for files that can't be read. */
function sameSubmissions({ submissions, rejected }: Region, { remembered }: OpenRegion): boolean {
  const before = new Set(remembered.map(keyOf));
  const now = [
    ...submissions.map(({ file, link, checked }) => keyOf({ file, link, outcome: { kind: "read", checked } })),
    ...rejected.map(({ file }) => file),
  ];
  return now.length === remembered.length && now.every((key) => before.has(key));
}

function keyOf({ file, outcome }: SubmissionFile): string {
  return outcome.kind === "read" ? kenmerkOfVersion(identityOf(outcome.checked, file), outcome.checked) : file;
}

import type { Finding } from "../../domain/finding";
import { madeAt } from "../../region/gather/version-order";
import type { GivenFiles } from "../../region/import/given-files";
import type { RejectedFile, Submission } from "../../region/region";
import type { Survey } from "../../region/survey/survey";
import type { SchoolName } from "../../region/survey/survey-row";
import type { SheetCell } from "../../school/submission";
import type { WorkbookErrorCode } from "../../workbook/workbook-error";
import { planState, type FileState } from "./file-state";

/** What the list says of one file; the screen puts it in words. */
export interface ImportRow {
  readonly file: string;
  readonly state: FileState;
  /** Null for a file that names no school. */
  readonly school: SchoolName | null;
  /** What to know about it: errors first. Older versions have none, theirs no longer matter. */
  readonly findings: readonly LocatedFinding[];
  /** Why it is not in the region; null for a file that is. */
  readonly code: WorkbookErrorCode | null;
  /** When it was made, in milliseconds; null when it does not say. */
  readonly madeAt: number | null;
  /** For an older version: when the one that counts was made, null when that does not say. */
  readonly newerMadeAt: number | null;
}

export interface LocatedFinding {
  readonly finding: Finding;
  readonly at: SheetCell;
}

/** What asks for attention comes first. */
const order: readonly FileState[] = ["errors", "refused", "unreadable", "notes", "replaced", "ready"];
const severities = ["error", "warning", "info"];

/** A row for every file of this import, in the order in which they ask for attention, then by school. */
export function importRows({ submissions }: Survey, given: GivenFiles): readonly ImportRow[] {
  const shown = new Set(given.submissions);
  const newest = new Map(
    submissions.flatMap(({ known: { submission } }) =>
      submission.standing === "accepted" ? [[submission.identity, submission] as const] : [],
    ),
  );
  const rows = [
    ...submissions
      .filter(({ known: { submission } }) => shown.has(submission))
      .map(({ known: { submission, name }, findings }) =>
        submission.standing === "accepted"
          ? acceptedRow(submission, name, findings)
          : replacedRow(submission, name, newest.get(submission.identity)),
      ),
    ...given.rejected.map(rejectedRow),
  ];
  // Sorting is stable: within a state the order is that of the survey, by werkgebied and school.
  return rows.sort((left, right) => order.indexOf(left.state) - order.indexOf(right.state));
}

function acceptedRow({ file, checked }: Submission, school: SchoolName, findings: readonly Finding[]): ImportRow {
  return {
    file,
    state: planState(findings),
    school: named(school),
    findings: [...findings].sort(bySeverity).map((finding) => ({ finding, at: checked.locate(finding.at) })),
    code: null,
    madeAt: madeAt(checked),
    newerMadeAt: null,
  };
}

function replacedRow({ file, checked }: Submission, school: SchoolName, newest: Submission | undefined): ImportRow {
  return {
    file,
    state: "replaced",
    school: named(school),
    findings: [],
    code: null,
    madeAt: madeAt(checked),
    newerMadeAt: newest === undefined ? null : madeAt(newest.checked),
  };
}

function rejectedRow({ file, code }: RejectedFile): ImportRow {
  const state = code === "other-programme" ? "refused" : "unreadable";
  return { file, state, school: null, findings: [], code, madeAt: null, newerMadeAt: null };
}

function named(school: SchoolName): SchoolName | null {
  return school.school === "" && school.brin === "" ? null : school;
}

function bySeverity(left: Finding, right: Finding): number {
  return severities.indexOf(left.severity) - severities.indexOf(right.severity);
}

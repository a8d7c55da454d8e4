import type { Finding } from "../../domain/finding";
import type { SheetCell } from "../../school/submission";
import { findingText } from "../../texts/finding-text";
import type { KeptRow } from "../kept/kept-region";
import { matchRows } from "../kept/match-rows";
import { inOwnOrder, type PlacedRow } from "../kept/place-rows";
import type { RejectedFile } from "../region";
import { fileIdentity } from "../gather/identity";
import type { NamingForm } from "../tables/school-columns";
import { findingColumns } from "../tables/findings-table";
import { numberRepeats } from "../tables/keep-rows";
import { rowByHand, type ShownRow } from "../tables/shown-row";
import type { FindingRow } from "./finding-row";
import type { KnownSubmission } from "./known-submission";
import type { SchoolName, Source } from "./survey-row";
import { namedByFile, shownName, shownText, unknownSchool } from "./survey-rows";

/** All findings of one submission that belong on the sheet Bevindingen. */
export interface SubmissionFindings {
  readonly known: KnownSubmission;
  readonly findings: readonly Finding[];
}

type NewRow = Omit<FindingRow, "notes">;

const wholeRegion: SchoolName = { ...unknownSchool, school: "(hele regio)" };
const noSource: Source = { file: "", link: null, at: null };
const order = ["error", "warning", "info"] as const;

/** The rows of Bevindingen: errors first, and a note stays with its finding, also when that is gone. */
export function findingRows(
  form: NamingForm,
  submissions: readonly SubmissionFindings[],
  overall: readonly Finding[],
  rejected: readonly RejectedFile[],
  kept: readonly KeptRow[],
): readonly PlacedRow<FindingRow | ShownRow>[] {
  const rows = [
    ...overall.map((finding) => findingRow("regio", wholeRegion, finding, noSource)),
    ...rejected.map(rejectedFinding),
    ...submissions.flatMap(({ known, findings }) => findings.map((finding) => submissionFinding(known, finding))),
  ];
  const numbered = numberRepeats(rows);
  const sorted = order.flatMap((severity) => numbered.filter((row) => row.severity === severity));
  const ours = new Set(findingColumns(form).map(({ name }) => name));
  const matched = matchRows(sorted.map(asNoted), kept, ours);
  return inOwnOrder<FindingRow | ShownRow>(
    sorted.map((row, index) => {
      const { notes = {}, continues = null } = matched.rows[index] ?? {};
      return { row: { ...row, notes }, continues };
    }),
    [
      ...matched.left.map((old) => ({ row: goneRow(old, form), continues: old.place })),
      ...matched.byHand.map((old) => ({ row: rowByHand(old), continues: old.place })),
    ],
  );
}

function submissionFinding({ submission, name }: KnownSubmission, finding: Finding): NewRow {
  const { identity, file, link, checked } = submission;
  return findingRow(identity, name, finding, { file, link, at: checked.locate(finding.at) });
}

function findingRow(identity: string, name: SchoolName, finding: Finding, source: Source): NewRow {
  const { code, severity, at } = finding;
  const place = typeof at === "string" ? at : `${at.sheet}!${at.cell ?? ""}`;
  return {
    kenmerk: `${identity}|${code}|${place}`,
    severity,
    name,
    sentence: findingText(finding, "nl"),
    code,
    source,
  };
}

function rejectedFinding({ file, link, code, message }: RejectedFile): NewRow {
  const kenmerk = `${fileIdentity(file)}|${code}|`;
  const source = { file, link, at: null };
  return { kenmerk, severity: "error", name: namedByFile(file), sentence: message, code: "", source };
}

/** Findings match by their own kenmerk only: another finding of the same school is another matter. */
function asNoted({ kenmerk, source }: NewRow) {
  return { kenmerk, earlierIdentity: null, file: source.file, isCurrent: false };
}

function goneRow(row: KeptRow, form: NamingForm): FindingRow {
  return {
    kenmerk: row.kenmerk,
    severity: "gone",
    name: shownName(row, form),
    sentence: shownText(row, "Bevinding"),
    code: shownText(row, "Regel"),
    source: { file: shownText(row, "Bestand"), link: null, at: shownPlace(row) },
    notes: row.notes,
  };
}

/** What stood in Waar, as one text. */
function shownPlace(row: KeptRow): SheetCell | null {
  const sheet = shownText(row, "Waar");
  return sheet === "" ? null : { sheet, cell: null };
}

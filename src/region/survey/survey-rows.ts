import type { Finding } from "../../domain/finding";
import { valueOf } from "../../domain/entry";
import type { KeptRow, Notes } from "../kept/kept-region";
import type { RejectedFile } from "../region";
import type { NamingForm } from "../tables/school-columns";
import type { KnownSubmission } from "./known-submission";
import type { RegionForm } from "../form/region-form";
import { planFigures } from "./plan-figures";
import { statusOf } from "./status";
import type { SchoolName, SurveyRow } from "./survey-row";

const kindNames = { nieuw: "Nieuw", doorlopend: "Doorlopend" } as const;

/** The row of a version of a plan. Findings are those of the plan and those of the region about it. */
export function submissionRow(known: KnownSubmission, findings: readonly Finding[], form: RegionForm): SurveyRow {
  const { submission, kenmerk, name, notes } = known;
  const { checked, standing, file, link } = submission;
  const participation = valueOf(checked.plan.header.participation);
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const warnings = findings.filter(({ severity }) => severity === "warning").length;
  return {
    kenmerk,
    status: standing === "accepted" ? statusOf(errors, warnings) : "superseded",
    name,
    kind: participation === null ? "" : kindNames[participation],
    programme: `${checked.programme.name} ${checked.programme.schoolYear}`,
    figures: planFigures(checked.plan, form),
    errors,
    warnings,
    submittedAt: checked.stamp?.submittedAt ?? null,
    savedAt: checked.savedAt,
    reason: "",
    source: { file, link, at: checked.locate("header.school") },
    notes,
  };
}

const noPlan = {
  kind: "",
  programme: "",
  figures: null,
  errors: 0,
  warnings: 0,
  submittedAt: null,
  savedAt: null,
} as const;

export const unknownSchool: SchoolName = { school: "", brin: "", board: "", werkgebied: "" };

/** A file that names no school goes by its own name. */
export function namedByFile(file: string): SchoolName {
  return { ...unknownSchool, school: `(${file.split(/[\\/]/).pop() ?? file})` };
}

/** The row of a file that could not be read: its reason, and the notes on it. */
export function rejectedRow({ file, link, message }: RejectedFile, kenmerk: string, notes: Notes): SurveyRow {
  const source = { file, link, at: null };
  return { ...noPlan, kenmerk, status: "unreadable", name: namedByFile(file), reason: message, source, notes };
}

/** The row of a school with something of the controller's of which there is no file any more: nothing of theirs is lost. */
export function missingRow({ kenmerk, shown, notes }: KeptRow, form: NamingForm): SurveyRow {
  return {
    ...noPlan,
    kenmerk,
    status: "missing",
    name: shownName({ shown }, form),
    kind: shownText({ shown }, "Soort"),
    programme: shownText({ shown }, "Regeling"),
    reason: "Dit bestand was er bij de laatste verversing niet meer.",
    source: { file: shownText({ shown }, "Bestand"), link: null, at: null },
    notes,
  };
}

/** A school as an earlier workbook showed it. */
export function shownName(row: Pick<KeptRow, "shown">, { applicant, asksBoard }: NamingForm): SchoolName {
  const { name, code } = applicant;
  return {
    school: shownText(row, name),
    brin: shownText(row, code),
    board: asksBoard ? shownText(row, "Schoolbestuur") : "",
    werkgebied: shownText(row, "Werkgebied"),
  };
}

export function shownText({ shown }: Pick<KeptRow, "shown">, column: string): string {
  return String(shown[column] ?? "");
}

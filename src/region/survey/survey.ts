import type { Programme } from "../../domain/programme";
import { regionForm, type RegionForm } from "../form/region-form";
import { fileIdentity } from "../gather/identity";
import { yearEndOf } from "../gather/year-end";
import { kenmerkOf, kenmerkOfVersion } from "../kept/kenmerk";
import type { KeptRegion } from "../kept/kept-region";
import { changeRows, type ChangeRow } from "../changes/change-rows";
import { matchRows, type MatchedRow, type NotedRow } from "../kept/match-rows";
import { inStandingOrder, type PlacedRow } from "../kept/place-rows";
import { awarded, isDecided } from "../own-columns";
import type { Region, RejectedFile, Submission } from "../region";
import { realisationColumns } from "../realisation/realisation-table";
import type { RealisationRow } from "../realisation/realisation-row";
import { realisationRows } from "../realisation/realisation-rows";
import { schoolRealisations } from "../realisation/school-realisations";
import type { SchoolRow } from "../schools/school-row";
import { schoolRows } from "../schools/school-rows";
import { deadlineOf, programmeAsSet } from "../settings/programme-as-set";
import { regionSettings, type RegionSettings } from "../settings/region-settings";
import { rowByHand, ShownRow } from "../tables/shown-row";
import { submissionColumns } from "../tables/submissions-table";
import { findingRows, type SubmissionFindings } from "./finding-rows";
import type { FindingRow } from "./finding-row";
import type { KnownSubmission } from "./known-submission";
import { regionFindings } from "./region-findings";
import { regionalFindings } from "./regional-findings";
import { regionNames, schoolName, type RegionNames } from "./region-names";
import { sortSubmissions } from "./sort-submissions";
import type { SurveyRow } from "./survey-row";
import { missingRow, rejectedRow, submissionRow } from "./survey-rows";

/** Everything that the regional workbook shows: the submissions together with what the controller wrote and chose. */
export interface Survey {
  readonly programme: Programme;
  readonly form: RegionForm;
  readonly settings: RegionSettings;
  readonly names: RegionNames;
  /** What rows of Inzendingen are about: versions of plans, unreadable files and schools without a file. */
  readonly rows: readonly SurveyRow[];
  /** Every row of Inzendingen in its place, those that the controller added by hand among them. */
  readonly placed: readonly PlacedRow<SurveyRow | ShownRow>[];
  readonly findings: readonly PlacedRow<FindingRow | ShownRow>[];
  /** What changed since the previous version of each plan. */
  readonly changes: readonly ChangeRow[];
  /** What schools spent of what they planned; empty until one of them evaluated. */
  readonly realisation: readonly PlacedRow<RealisationRow | ShownRow>[];
  /** Every version of a plan with the findings that count for it, in the order of the rows. */
  readonly submissions: readonly SubmissionFindings[];
  /** The accepted plans in the order of the rows, for the tables with details. */
  readonly accepted: readonly KnownSubmission[];
  /** Rows of Scholen: the controller's list, then schools that sent a plan without being on it. */
  readonly schools: readonly SchoolRow[];
}

/** Lays the submissions of a region beside what was kept of the earlier workbook. */
export function surveyRegion(region: Region, kept: KeptRegion | null): Survey {
  const form = regionForm(region.programme);
  const settings = regionSettings(region.programme, kept?.settings ?? null);
  const names = regionNames(region, settings);
  const marks = [...region.submissions.map(submissionMark), ...region.rejected.map(fileMark)];
  const ours = new Set(submissionColumns(settings, form).map(({ name }) => name));
  const matched = matchRows(marks, kept?.submissions ?? [], ours);

  const known = region.submissions.map((submission, index): KnownSubmission => {
    const own = matched.rows[index]?.notes ?? {};
    return {
      submission,
      kenmerk: submissionMark(submission).kenmerk,
      name: schoolName(submission.checked.plan.header, region.programme.applicant, names),
      notes: own,
      awarded: isDecided(own, awarded),
    };
  });
  const sorted = sortSubmissions(known, names.werkgebieden);
  const ofRegion = regionFindings(withoutEvaluatedPlans(sorted), region.programme, settings);
  const ofPlan = regionalFindings(region.programme, settings);
  const withFindings = sorted.map((each) => {
    const { checked, standing } = each.submission;
    const about = ofRegion.about(each.submission);
    return { known: each, findings: standing === "accepted" ? [...ofPlan(checked), ...about] : about };
  });
  const placeOf = new Map(region.submissions.map((submission, index) => [submission, matched.rows[index]?.continues]));
  const placed = inStandingOrder<SurveyRow | ShownRow>([
    ...withFindings.map(({ known: each, findings }) => ({
      row: submissionRow(each, findings, form),
      continues: placeOf.get(each.submission) ?? null,
    })),
    ...rejectedRows(region.rejected, matched.rows.slice(region.submissions.length)),
    ...matched.left.map((old) => ({ row: missingRow(old, form), continues: old.place })),
    ...matched.byHand.map((old) => ({ row: rowByHand(old), continues: old.place })),
  ]);
  const accepted = sorted.filter(({ submission }) => submission.standing === "accepted");
  return {
    programme: region.programme,
    form,
    settings,
    names,
    rows: placed.flatMap(({ row }) => (row instanceof ShownRow ? [] : [row])),
    placed,
    findings: findingRows(form, withFindings, ofRegion.overall, region.rejected, kept?.findings ?? []),
    changes: changeRows(sorted),
    submissions: withFindings,
    accepted,
    realisation: realisationRows(
      schoolRealisations(accepted, programmeAsSet(region.programme, settings)),
      kept?.realisation ?? [],
      new Set(realisationColumns(settings, form).map(({ name }) => name)),
    ),
    schools: schoolRows(settings.schools, withFindings, {
      programme: region.programme,
      deadline: deadlineOf(settings.values.deadline),
    }),
  };
}

/** A plan of which the year end came later was not replaced: that its file is there twice asks nothing of anybody. */
function withoutEvaluatedPlans(known: readonly KnownSubmission[]): readonly KnownSubmission[] {
  const evaluated = new Set(
    known.flatMap(({ submission: { identity, checked, standing } }) =>
      standing === "accepted" && yearEndOf(checked) !== null ? [kenmerkOf(identity, checked.digest)] : [],
    ),
  );
  return known.filter(
    ({ submission: { identity, checked, standing } }) =>
      standing === "accepted" || yearEndOf(checked) !== null || !evaluated.has(kenmerkOf(identity, checked.digest)),
  );
}

function rejectedRows(
  rejected: readonly RejectedFile[],
  matched: readonly MatchedRow[],
): readonly PlacedRow<SurveyRow>[] {
  return rejected.map((file, index) => {
    const { notes = {}, continues = null } = matched[index] ?? {};
    return { row: rejectedRow(file, fileMark(file).kenmerk, notes), continues };
  });
}

function submissionMark({ identity, file, checked, standing }: Submission): NotedRow {
  return {
    kenmerk: kenmerkOfVersion(identity, checked),
    earlierIdentity: fileIdentity(file),
    file,
    isCurrent: standing === "accepted",
  };
}

function fileMark({ file, identity }: RejectedFile): NotedRow {
  return { kenmerk: kenmerkOf(fileIdentity(file), ""), earlierIdentity: identity ?? null, file, isCurrent: true };
}

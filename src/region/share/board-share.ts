import type { Finding } from "../../domain/finding";
import type { RegionForm } from "../form/region-form";
import { fileIdentity } from "../gather/identity";
import { newestMoment } from "../newest-moment";
import { ownColumns } from "../own-columns";
import type { RegionSettings } from "../settings/region-settings";
import { notFilledIn } from "../survey/canonical-names";
import { findingRows } from "../survey/finding-rows";
import type { FindingRow } from "../survey/finding-row";
import type { KnownSubmission } from "../survey/known-submission";
import type { Survey } from "../survey/survey";
import type { SurveyRow } from "../survey/survey-row";
import { submissionRow } from "../survey/survey-rows";
import { ShownRow } from "../tables/shown-row";

/** A schoolbestuur with plans of its own schools. */
export interface SharingBoard {
  readonly name: string;
  readonly plans: number;
}

/** What a schoolbestuur may see of its own schools: what they handed in, and nothing that the controller wrote. */
export interface BoardShare {
  readonly board: string;
  readonly form: RegionForm;
  readonly settings: RegionSettings;
  readonly accepted: readonly KnownSubmission[];
  /** A row for each plan; notes have the controller's decision, if that may be seen, and nothing else. */
  readonly rows: readonly SurveyRow[];
  readonly findings: readonly FindingRow[];
  readonly withDecision: boolean;
  /** Newest moment that these files tell, ISO 8601. */
  readonly savedAt: string;
}

export interface BoardShareOptions {
  /** Whether the board sees the controller's decision about each plan. */
  readonly withDecision: boolean;
}

/** The boards for which a file can be made, in the order of the list; plans that name no board belong to none of them, and a board needs no file of its own plan. */
export function sharingBoards({ accepted, names }: Survey): readonly SharingBoard[] {
  return names.boards.all
    .filter((name) => name !== notFilledIn)
    .map((name) => ({ name, plans: accepted.filter((known) => known.name.board === name).length }))
    .filter(({ plans }) => plans > 0);
}

/** The newest version of each plan of a board's schools, as the board may see it. */
export function boardShare(survey: Survey, board: string, { withDecision }: BoardShareOptions): BoardShare {
  const { decision } = ownColumns.submissions;
  const own = survey.submissions.flatMap(({ known, findings }) => {
    if (known.submission.standing !== "accepted" || known.name.board !== board) return [];
    const decided = withDecision ? known.notes[decision.name] : undefined;
    const notes = decided === undefined ? {} : { [decision.name]: decided };
    return [{ known: { ...withoutPaths(known), notes }, findings: findings.filter(isAboutThePlan) }];
  });
  const rows = own.map(({ known, findings }) => submissionRow(known, findings, survey.form));
  const { programme, settings, form } = survey;
  return {
    board,
    form,
    settings,
    accepted: own.map(({ known }) => known),
    rows,
    findings: findingRows(form, own, [], [], []).flatMap(({ row }) => (row instanceof ShownRow ? [] : [row])),
    withDecision,
    savedAt: newestMoment({ rows, programme }),
  };
}

/** What the plan itself shows. The region's rules compare it with other schools and with what the controller decided. */
function isAboutThePlan({ code }: Finding): boolean {
  return !code.startsWith("C");
}

/** On the controller's computer a file has a path; elsewhere it only has a name. */
function withoutPaths(known: KnownSubmission): KnownSubmission {
  const { submission } = known;
  const file = submission.file.split(/[\\/]/).pop() ?? "";
  const identity = submission.identity === fileIdentity(submission.file) ? fileIdentity(file) : submission.identity;
  return { ...known, submission: { ...submission, file, link: null, identity } };
}

import { cents, type Cents } from "../../domain/cents";
import { valueOf } from "../../domain/entry";
import { reachedOf, type Evaluation } from "../../domain/evaluation";
import { evaluationOutcome, type LineOutcome } from "../../domain/evaluation-outcome";
import { asksExplanation } from "../../domain/evaluation-rules/actual-amounts";
import { isDoorlopend } from "../../domain/is-doorlopend";
import type { CountKind } from "../../domain/plan";
import { planTotals } from "../../domain/plan-totals";
import type { Programme } from "../../domain/programme";
import type { CheckedEvaluation } from "../../school/submission";
import { dutchDay } from "../excel-moment";
import { yearEndOf } from "../gather/year-end";
import { madeAt } from "../gather/version-order";
import { isDecided, notAwarded } from "../own-columns";
import type { KnownSubmission } from "../survey/known-submission";
import { sourceOf } from "../tables/detail-source";
import { prognosisOf } from "./prognosis";
import type { SchoolRealisation } from "./realisation-row";

/** The money of a year end, as far as it is filled in. */
type Spending = Pick<SchoolRealisation, "actualCents" | "asked" | "unexplained">;

const nothingSpent: Spending = { actualCents: null, asked: 0, unexplained: 0 };

/**
 * The schools of which a year end is expected or there: those with an award, the doorlopende ones, and whoever evaluated.
 * `programme` is as the controller set it: its threshold says when a toelichting is asked.
 */
export function schoolRealisations(
  accepted: readonly KnownSubmission[],
  programme: Programme,
): readonly SchoolRealisation[] {
  return accepted.filter(isListed).map((known) => schoolRealisation(known, programme));
}

function isListed({ submission: { checked }, notes, awarded }: KnownSubmission): boolean {
  if (yearEndOf(checked) !== null) return true;
  const refused = isDecided(notes, notAwarded);
  return awarded || (isDoorlopend(checked.plan) && !refused);
}

function schoolRealisation(known: KnownSubmission, { rules }: Programme): SchoolRealisation {
  const { kenmerk, name, submission } = known;
  const { plan, programme } = submission.checked;
  const yearEnd = yearEndOf(submission.checked);
  const evaluatedAt = yearEnd === null ? null : momentOfYearEnd(known);
  const spending = yearEnd === null ? nothingSpent : spendingOf(known, yearEnd.evaluation, rules.explainAbove);
  return {
    kenmerk,
    name,
    kind: kindOf(known),
    programme: `${programme.name} ${programme.schoolYear}`,
    isEvaluated: yearEnd !== null,
    plannedCents: planTotals(plan).expenseCents,
    ...spending,
    reached: reachedCounts(yearEnd?.evaluation ?? null, programme),
    evaluatedAt,
    prognosisCents: prognosisIn(spending.actualCents, evaluatedAt, yearEnd, programme),
    source: sourceOf(known, yearEnd === null ? "total.expense" : "evaluation.total.expense"),
  };
}

function spendingOf(
  { submission: { checked } }: KnownSubmission,
  evaluation: Evaluation,
  threshold: Programme["rules"]["explainAbove"],
): Spending {
  const { lines, total } = evaluationOutcome(checked.plan, evaluation).expense;
  const asked = lines.filter((line) => asks(line, threshold));
  return {
    actualCents: lines.some(({ amounts }) => amounts !== null) ? total.actualCents : null,
    asked: asked.length,
    unexplained: asked.filter(({ explanation }) => explanation === "").length,
  };
}

/** As Y03 asks it of the school; the region may set its own threshold. */
function asks({ amounts, isPlanned, plannedCents }: LineOutcome, threshold: Programme["rules"]["explainAbove"]) {
  if (amounts === null) return false;
  return !isPlanned || asksExplanation(plannedCents, cents(Math.abs(amounts.remainingCents)), threshold);
}

function reachedCounts(evaluation: Evaluation | null, { counts }: Programme): SchoolRealisation["reached"] {
  const reached = (id: CountKind) => (evaluation === null ? null : valueOf(reachedOf(evaluation, id).reached));
  return Object.fromEntries(counts.map(({ id }) => [id, reached(id)]));
}

function momentOfYearEnd({ submission: { checked } }: KnownSubmission): string | null {
  const moment = madeAt(checked);
  return moment === null ? null : new Date(moment).toISOString();
}

function prognosisIn(
  actual: Cents | null,
  evaluatedAt: string | null,
  yearEnd: CheckedEvaluation | null,
  { schoolYear }: Programme,
): Cents | null {
  const known = { madeOn: dutchDay(evaluatedAt), bookedUntil: yearEnd?.bookedUntil ?? null };
  return actual === null ? null : prognosisOf(actual, known, schoolYear);
}

function kindOf({ submission: { checked } }: KnownSubmission): string {
  const participation = valueOf(checked.plan.header.participation);
  if (participation === null) return "";
  return participation === "nieuw" ? "Nieuw" : "Doorlopend";
}

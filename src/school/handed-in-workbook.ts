import type { WorkbookDescription } from "../workbook/description";
import { describeSchoolWorkbook } from "./describe-school-workbook";
import { describeEvaluatedWorkbook, stampEvaluation } from "./evaluation/describe-evaluation";
import { refuseNewer } from "./newer-version";
import { stampPlan } from "./stamp-plan";
import type { CheckedPlan, Sha256, SubmissionStamp } from "./submission";

/** The stamps of a workbook: that of its plan, and that of its year end. */
export interface Stamps {
  readonly plan: SubmissionStamp | null;
  readonly evaluation: SubmissionStamp | null;
}

/**
 * A workbook as the file to hand in: the plan, and the year end where there is one, so that no file says less than an earlier one.
 * @throws WorkbookError `newer-format`: a workbook of a newer version holds what our file would not.
 */
export function handedInWorkbook(checked: CheckedPlan, stamps: Stamps, savedAt: string): WorkbookDescription {
  refuseNewer(checked);
  const { plan, programme, evaluation } = checked;
  const options = {
    stamp: stamps.plan,
    savedAt,
    ...(stamps.evaluation === null ? {} : { evaluationStamp: stamps.evaluation }),
  };
  return evaluation === null
    ? describeSchoolWorkbook(plan, programme, options)
    : describeEvaluatedWorkbook(plan, evaluation.evaluation, programme, options);
}

/**
 * The stamps that a workbook has, as its file will hold them: rows that people inserted get a number there, so what did not
 * change since gets the digest of that. What did change keeps its old digest, and the file says so.
 */
export function standingStamps({ plan, stamp, digest, evaluation }: CheckedPlan, sha256: Sha256): Stamps {
  const isUnchanged = (standing: SubmissionStamp | null, now: string): standing is SubmissionStamp =>
    standing?.digest === now;
  const yearEnd = evaluation?.stamp ?? null;
  return {
    plan: isUnchanged(stamp, digest) ? stampPlan(plan, stamp.id, stamp.submittedAt, sha256) : stamp,
    evaluation:
      evaluation !== null && isUnchanged(yearEnd, evaluation.digest)
        ? stampEvaluation({ plan, evaluation: evaluation.evaluation }, yearEnd.id, yearEnd.submittedAt, sha256)
        : yearEnd,
  };
}

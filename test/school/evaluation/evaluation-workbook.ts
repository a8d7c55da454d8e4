import { blankEvaluation, type Evaluation } from "../../../src/domain/evaluation";
import type { Plan } from "../../../src/domain/plan";
import type { Programme } from "../../../src/domain/programme";
import { checkWorkbook } from "../../../src/school/check-workbook";
import { describeEvaluatedWorkbook } from "../../../src/school/evaluation/describe-evaluation";
import type { CheckedEvaluation, CheckedPlan } from "../../../src/school/submission";
import type { WorkbookDescription } from "../../../src/workbook/description";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { programme as ours, savedAt, sha256 } from "../read-bytes";

/** A workbook with a plan and its year end. */
export function evaluatedWorkbook(
  plan: Plan,
  evaluation?: Evaluation,
  programme: Programme = ours,
): WorkbookDescription {
  return describeEvaluatedWorkbook(plan, evaluation ?? blankEvaluation(programme), programme, { stamp: null, savedAt });
}

export function check(snapshot: WorkbookSnapshot): CheckedPlan {
  return checkWorkbook(snapshot, { sha256, today: null });
}

/** The year end in a workbook that has one. */
export function evaluationIn(snapshot: WorkbookSnapshot): CheckedEvaluation {
  const { evaluation } = check(snapshot);
  if (evaluation === null) throw new Error("The workbook has no year end");
  return evaluation;
}

/** Findings about the year end as "Y03 warning Eindevaluatie!F14". */
export function namedEvaluation(snapshot: WorkbookSnapshot): readonly string[] {
  const { evaluation, locate } = check(snapshot);
  return (evaluation?.findings ?? []).map(({ code, severity, at }) => {
    const { sheet, cell } = locate(at);
    return `${code} ${severity} ${sheet}!${cell ?? "*"}`;
  });
}

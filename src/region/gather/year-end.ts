import { isFilledIn } from "../../domain/evaluation";
import type { CheckedEvaluation, CheckedPlan } from "../../school/submission";

/** The year end of a workbook; null without one, and while nothing is filled in on its sheet. */
export function yearEndOf({ evaluation }: CheckedPlan): CheckedEvaluation | null {
  return evaluation !== null && isFilledIn(evaluation.evaluation) ? evaluation : null;
}

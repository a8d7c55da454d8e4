import type { Evaluation } from "./evaluation";
import { evaluationOutcome } from "./evaluation-outcome";
import { evaluationPositions } from "./evaluation-positions";
import { actualAmountsRule } from "./evaluation-rules/actual-amounts";
import { actualReadableRule } from "./evaluation-rules/actual-readable";
import { bothPartsRule } from "./evaluation-rules/both-parts";
import { destinationRule } from "./evaluation-rules/destination";
import type { EvaluationRule } from "./evaluation-rules/evaluation-rule";
import { goalEffectsRule } from "./evaluation-rules/goal-effects";
import { momentsRule } from "./evaluation-rules/moments";
import { overspendingRule } from "./evaluation-rules/overspending";
import { reachedCountsRule } from "./evaluation-rules/reached-counts";
import type { Finding } from "./finding";
import type { Plan } from "./plan";
import type { Programme } from "./programme";

/** Every rule of the year end. Where two speak about one cell, the first in this list speaks first. */
export const evaluationRules: readonly EvaluationRule[] = [
  bothPartsRule,
  goalEffectsRule,
  actualAmountsRule,
  actualReadableRule,
  overspendingRule,
  destinationRule,
  reachedCountsRule,
  momentsRule,
];

/** Everything the rules of the year end have to say, in the order of the sheet. */
export function checkEvaluation(plan: Plan, evaluation: Evaluation, programme: Programme): readonly Finding[] {
  const context = { plan, programme, outcome: evaluationOutcome(plan, evaluation) };
  const findings: readonly Finding[] = evaluationRules.flatMap(({ code, check }) =>
    check(evaluation, context).map((observation) => ({ code, ...observation })),
  );
  const order = new Map<Finding["at"], number>(
    evaluationPositions(plan, evaluation).map((position, index) => [position, index]),
  );
  const rank = ({ at }: Finding): number => order.get(at) ?? order.size;
  return [...findings].sort((one, other) => rank(one) - rank(other));
}

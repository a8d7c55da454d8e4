import type { EvaluationPosition } from "./finding";
import type { LineId, Plan } from "./plan";
import type { Evaluation } from "./evaluation";

/** Every position of this evaluation of a plan, in the order of the sheet. */
export function evaluationPositions(plan: Plan, evaluation: Evaluation): readonly EvaluationPosition[] {
  return [
    ...linePositions("income", idsOf(plan.income, evaluation.income)),
    "evaluation.total.income",
    ...linePositions("expense", idsOf(plan.expenses, evaluation.expenses)),
    "evaluation.total.expense",
    "evaluation.destination",
    ...idsOf(plan.goals, evaluation.effects).map((id) => `evaluation.goal.${id}.effect` as const),
    "evaluation.learned",
    "evaluation.secured",
    "evaluation.nextSteps",
    ...Object.keys(plan.counts).flatMap(
      (kind) => [`evaluation.count.${kind}.reached`, `evaluation.count.${kind}.explanation`] as const,
    ),
    "evaluation.conversation",
    "evaluation.leernetwerk",
    ...evaluation.leernetwerk.map(({ id }) => `evaluation.leernetwerk.${id}.date` as const),
    "evaluation",
  ];
}

function linePositions(side: "income" | "expense", ids: readonly LineId[]): readonly EvaluationPosition[] {
  return ids.flatMap((id) => [`evaluation.${side}.${id}.actual`, `evaluation.${side}.${id}.explanation`] as const);
}

function idsOf(planned: readonly { readonly id: LineId }[], others: readonly { readonly id: LineId }[]) {
  return [...new Set([...planned, ...others].map(({ id }) => id))];
}

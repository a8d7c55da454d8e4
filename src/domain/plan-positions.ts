import type { PlanPosition } from "./finding";
import { countKinds, type Plan } from "./plan";

/** Every position of this plan, in the order of the form. */
export function planPositions(plan: Plan): readonly PlanPosition[] {
  return [
    ...headerPositions,
    "reason",
    "principles",
    ...Object.keys(plan.principles).map((id) => `principle.${id}` as const),
    "themes",
    ...Object.keys(plan.themes).map((id) => `theme.${id}` as const),
    "goals",
    ...plan.goals.flatMap(({ id }) => [`goal.${id}.goal`, `goal.${id}.approach`, `goal.${id}.result`] as const),
    ...countKinds.flatMap((kind) => [`count.${kind}.current`, `count.${kind}.target`, `count.${kind}.story`] as const),
    "partnerNames",
    ...plan.income.flatMap(({ id }) => [`income.${id}.description`, `income.${id}.amount`] as const),
    "total.income",
    ...plan.expenses.flatMap(
      ({ id }) => [`expense.${id}.description`, `expense.${id}.goal`, `expense.${id}.amount`] as const,
    ),
    "total.expense",
    "total.balance",
    "explanation",
    "condition.board",
    "condition.adviser",
    "signature.director",
    "signature.board",
    "signature.school",
    "signature.date",
    "workbook",
  ];
}

const headerPositions = [
  "header.school",
  "header.brin",
  "header.board",
  "header.boardNumber",
  "header.werkgebied",
  "header.participation",
  "header.partners",
  "header.leadSchool",
  "header.adviser",
  "header.email",
  "header.leernetwerk",
  "header.leernetwerkNames",
] as const;

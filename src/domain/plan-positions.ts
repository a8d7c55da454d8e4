import type { PlanPosition } from "./finding";
import type { Plan } from "./plan";

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
    ...Object.keys(plan.counts).flatMap(
      (kind) => [`count.${kind}.current`, `count.${kind}.target`, `count.${kind}.story`] as const,
    ),
    "partnerNames",
    ...plan.income.flatMap(({ id }) => [`income.${id}.description`, `income.${id}.amount`] as const),
    "total.income",
    ...plan.expenses.flatMap(
      ({ id, details = {} }) =>
        [
          `expense.${id}.description`,
          `expense.${id}.goal`,
          ...Object.keys(details).map((column) => `expense.${id}.detail.${column}` as const),
          `expense.${id}.amount`,
        ] as const,
    ),
    "total.expense",
    "total.balance",
    "explanation",
    ...Object.keys(plan.conditions).map((id) => `condition.${id}` as const),
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
  "header.contact",
  "header.email",
  "header.leernetwerk",
  "header.leernetwerkNames",
] as const;

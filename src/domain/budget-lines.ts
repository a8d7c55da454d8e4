import { grantLineId, type ExpenseLine, type IncomeLine, type Plan } from "./plan";

/** A line of the budget with the side of the form's table it stands on. */
export type BudgetLine =
  { readonly side: "income"; readonly line: IncomeLine } | { readonly side: "expense"; readonly line: ExpenseLine };

/** All lines of the budget, income first, in the order of the sheet. */
export function budgetLines(plan: Plan): readonly BudgetLine[] {
  return [
    ...plan.income.map((line) => ({ side: "income" as const, line })),
    ...plan.expenses.map((line) => ({ side: "expense" as const, line })),
  ];
}

/** Whether this is the printed line *Schoolbudget vanuit SPPOH*. */
export function isGrantLine({ side, line }: BudgetLine): boolean {
  return side === "income" && line.id === grantLineId;
}

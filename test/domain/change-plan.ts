import { cents } from "../../src/domain/cents";
import { empty, filled, type Entry } from "../../src/domain/entry";
import {
  countOf, type CountKind, type CountRow, type ExpenseLine, type Goal, type IncomeLine, type Plan, type PlanHeader,
} from "../../src/domain/plan"; // prettier-ignore
import { completePlan } from "./complete-plan";

/* The complete plan with one thing different. */

export const euros = (amount: number) => filled(cents(amount * 100));
export const unreadable = (text: string): Entry<never> => ({ state: "unreadable", text, reason: "not-a-value" });
export const header = (change: Partial<PlanHeader>, plan = completePlan): Plan => ({
  ...plan,
  header: { ...plan.header, ...change },
});
export const goals = (...change: Partial<Goal>[]): Plan => ({
  ...completePlan,
  goals: completePlan.goals.map((goal, index) => ({ ...goal, ...change[index] })),
});
export const counts = (kind: CountKind, change: Partial<CountRow>, plan = completePlan): Plan => ({
  ...plan,
  counts: { ...plan.counts, [kind]: { ...countOf(plan, kind), ...change } },
});
export const grant = (amount: IncomeLine["amount"], plan = completePlan): Plan => ({
  ...plan,
  printedTotals: null,
  income: [{ id: "1", description: "Schoolbudget vanuit SPPOH", amount }],
});
export const moreIncome = (change: Partial<IncomeLine>): Plan => ({
  ...completePlan,
  printedTotals: null,
  income: [...completePlan.income, { id: "2", description: "Gemeente", amount: empty, ...change }],
});
export const secondExpense = (change: Partial<ExpenseLine>): Plan => ({
  ...completePlan,
  printedTotals: null,
  expenses: completePlan.expenses.map((line) => (line.id === "2" ? { ...line, ...change } : line)),
});
export const signature = (change: Partial<Plan["signature"]>): Plan => ({
  ...completePlan,
  signature: { ...completePlan.signature, ...change },
});
export const noneTicked = (choices: Plan["themes"]): Plan["themes"] =>
  Object.fromEntries(Object.keys(choices).map((id) => [id, { ticked: empty, remark: "" }]));

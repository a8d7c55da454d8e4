import { blankPlan } from "../../domain/blank-plan";
import { empty, valueOf } from "../../domain/entry";
import { countOf, type ExpenseLine, type Goal, type Plan } from "../../domain/plan";
import type { Programme } from "../../domain/programme";
import { asks } from "../../domain/programme-form";
import type { SamplePlan } from "../../sample/sample-plan";
import { samplePlans } from "../../sample/sample-plans";

/** A plan as somebody leaves it halfway, and its programme: begun well, with a budget that is not in balance yet. */
export function halfFilledPlan(base: Programme): { readonly plan: Plan; readonly programme: Programme } {
  const found = samplePlans({ schools: 12, seed: 4, programme: base }).find(isWholeNewPlan);
  if (found === undefined) throw new Error("the sample has no new plan without mistakes");
  const { plan: whole, programme } = found;
  const blank = blankPlan(programme, "nieuw");
  const goals = whole.goals.slice(0, 2);
  const [counted = ""] = Object.keys(whole.counts);
  const plan = {
    ...blank,
    header: { ...whole.header, adviser: "", email: "" },
    reason: whole.reason,
    principles: whole.principles,
    goals: goals.map((goal, index) => (index === 1 ? { ...goal, result: "" } : goal)),
    counts: { ...blank.counts, ...(counted === "" ? {} : { [counted]: countOf(whole, counted) }) },
    income: whole.income,
    expenses: whole.expenses.slice(0, -1).map((line) => (namesOneOf(goals, line) ? line : { ...line, goal: empty })),
  };
  return { plan, programme };
}

function namesOneOf(goals: readonly Goal[], { goal }: ExpenseLine): boolean {
  return goals.some(({ id }) => id === valueOf(goal));
}

function isWholeNewPlan({ participation, mistakes, plan, programme }: SamplePlan): boolean {
  const hasGoals = plan.goals.length > 1 || !asks(programme, "goals");
  return participation === "nieuw" && mistakes.length === 0 && hasGoals && plan.expenses.length > 2;
}

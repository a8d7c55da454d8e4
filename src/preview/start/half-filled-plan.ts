import { blankPlan } from "../../domain/blank-plan";
import type { Plan } from "../../domain/plan";
import type { Programme } from "../../domain/programme";
import { samplePlans } from "../../sample/sample-plans";

/** A plan as somebody leaves it halfway, and its programme: begun well, with a budget that is not in balance yet. */
export function halfFilledPlan(base: Programme): { readonly plan: Plan; readonly programme: Programme } {
  const found = samplePlans({ schools: 12, seed: 4, programme: base }).find(isWholeNewPlan);
  if (found === undefined) throw new Error("the sample has no new school without mistakes");
  const { plan: whole, programme } = found;
  const plan = {
    ...blankPlan(programme, "nieuw"),
    header: { ...whole.header, adviser: "", email: "" },
    reason: whole.reason,
    principles: whole.principles,
    goals: whole.goals.slice(0, 2).map((goal, index) => (index === 1 ? { ...goal, result: "" } : goal)),
    counts: { ...blankPlan(programme, "nieuw").counts, arrangementen: whole.counts.arrangementen },
    income: whole.income,
    expenses: whole.expenses.slice(0, -1),
  };
  return { plan, programme };
}

function isWholeNewPlan({ participation, mistakes, plan }: ReturnType<typeof samplePlans>[number]): boolean {
  return participation === "nieuw" && mistakes.length === 0 && plan.goals.length > 1 && plan.expenses.length > 2;
}

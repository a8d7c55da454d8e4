import { valueOf } from "../../domain/entry";
import type { CountKind, Plan } from "../../domain/plan";
import { planTotals } from "../../domain/plan-totals";
import type { PlanFigures } from "./survey-row";

/** What a plan adds up to, for its row in the region. */
export function planFigures(plan: Plan): PlanFigures {
  const { grantCents, otherIncomeCents, incomeCents, expenseCents } = planTotals(plan);
  const count = (kind: CountKind) => ({
    current: valueOf(plan.counts[kind].current),
    target: valueOf(plan.counts[kind].target),
  });
  return {
    grantCents,
    otherIncomeCents,
    incomeCents,
    expenseCents,
    counts: { arrangementen: count("arrangementen"), tlv: count("tlv"), samenwerkingen: count("samenwerkingen") },
    themes: new Set(Object.entries(plan.themes).flatMap(([id, { ticked }]) => (valueOf(ticked) === true ? [id] : []))),
  };
}

import { isDoorlopend } from "../is-doorlopend";
import type { IncomeLine, Plan } from "../plan";
import { planTotals } from "../plan-totals";
import type { RuleSwitches } from "../programme";
import { error, warning, type Rule } from "./rule";

/** R22: spending without cover. */
export const deficitRule: Rule = {
  code: "R22",
  source:
    "In het geval bepaalde activiteiten ook uit andere bronnen wordt meegefinancierd, maak dat dan in de toelichting op de tabel duidelijk.",
  check: (plan, { programme }) => {
    const { balanceCents } = planTotals(plan);
    // Income we can't read might still cover it.
    if (balanceCents >= 0 || !asksBalance(plan) || plan.income.some(isUnreadable)) return [];
    const params = { differenceCents: Math.abs(balanceCents) };
    const blocks = isError(programme.rules.deficit, plan);
    return [blocks ? error("wrong", "total.balance", params) : warning("wrong", "total.balance", params)];
  },
};

/** R22b: money without a purpose. */
export const unspentRule: Rule = {
  code: "R22b",
  source: "daarin helderheid waaraan de middelen worden besteed",
  check: (plan) => {
    const { balanceCents } = planTotals(plan);
    // Spending we can't read might still use it.
    if (balanceCents <= 0 || !asksBalance(plan) || plan.expenses.some(isUnreadable)) return [];
    return [warning("missing", "total.balance", { differenceCents: balanceCents })];
  },
};

function isError(deficit: RuleSwitches["deficit"], plan: Plan): boolean {
  return deficit === "always" || (deficit === "unless-explained" && plan.explanation === "");
}

/** A doorlopende school need not fill in a budget (R29). */
function asksBalance(plan: Plan): boolean {
  return !isDoorlopend(plan) || plan.income.some(({ amount }) => amount.state !== "empty");
}

function isUnreadable({ amount }: IncomeLine): boolean {
  return amount.state === "unreadable";
}

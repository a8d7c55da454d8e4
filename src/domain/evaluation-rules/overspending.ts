import { expectedIncome } from "../evaluation-outcome";
import { warning } from "../rules/rule";
import type { EvaluationRule } from "./evaluation-rule";

/** Y04: more was spent than came in. Income of which nothing is filled in counts as planned. */
export const overspendingRule: EvaluationRule = {
  code: "Y04",
  source: "Afgeleid: er kan niet meer zijn uitgegeven dan er aan inkomsten is.",
  check: ({ income }, { outcome }) => {
    const differenceCents = outcome.expense.total.actualCents - expectedIncome(outcome);
    // Income we can't read might still cover it.
    if (differenceCents <= 0 || income.some(({ actual }) => actual.state === "unreadable")) return [];
    return [warning("wrong", "evaluation.total.expense", { differenceCents })];
  },
};

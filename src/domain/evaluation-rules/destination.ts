import { warning } from "../rules/rule";
import type { EvaluationRule } from "./evaluation-rule";

/** Y05: what is left has a purpose. Asked once every planned line has its amount; no source says it must be paid back. */
export const destinationRule: EvaluationRule = {
  code: "Y05",
  source: "Afgeleid uit: helderheid waaraan de middelen worden besteed. Wat resteert, heeft nog geen bestemming.",
  check: ({ destination }, { outcome: { expense } }) => {
    const isComplete = expense.lines.every(({ amounts, plannedCents }) => amounts !== null || plannedCents === 0);
    const { remainingCents } = expense.total;
    if (!isComplete || remainingCents <= 0 || destination !== "") return [];
    return [warning("missing", "evaluation.destination", { remainingCents })];
  },
};

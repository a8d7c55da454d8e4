import { cents } from "../cents";
import type { LineOutcome } from "../evaluation-outcome";
import type { RuleSwitches } from "../programme";
import { warning, type Observation } from "../rules/rule";
import type { EvaluationRule } from "./evaluation-rule";

/** Y03: what each line of spending really cost, and why, where that differs much from the plan. */
export const actualAmountsRule: EvaluationRule = {
  code: "Y03",
  source:
    "Afgeleid uit: de inhoudelijk en financiële inzet ten opzichte van plan van aanpak en het daarbij behorend budget",
  check: ({ expenses }, { outcome, programme }) => {
    // R21 speaks about amounts that can't be read.
    const unreadable = new Set(expenses.filter(({ actual }) => actual.state === "unreadable").map(({ id }) => id));
    return outcome.expense.lines
      .filter(({ id }) => !unreadable.has(id))
      .flatMap((line) => lineFindings(line, programme.rules.explainAbove));
  },
};

function lineFindings(line: LineOutcome, threshold: RuleSwitches["explainAbove"]) {
  const { id, amounts, plannedCents, isPlanned, explanation } = line;
  const at = `evaluation.expense.${id}` as const;
  const found = (field: "actual" | "explanation", params: Observation["params"]) =>
    warning("missing", `${at}.${field}`, { ...params, line: id });
  if (amounts === null) return isPlanned && plannedCents > 0 ? [found("actual", { reason: "missing" })] : [];
  const negative = amounts.actualCents >= 0 ? [] : [negativeFinding(line, amounts.actualCents)];
  if (explanation !== "") return negative;
  const differenceCents = cents(Math.abs(amounts.remainingCents));
  if (!isPlanned) return [...negative, found("explanation", { reason: "unplanned", differenceCents })];
  return asksExplanation(plannedCents, differenceCents, threshold)
    ? [...negative, found("explanation", { reason: "explain", differenceCents })]
    : negative;
}

/** A Dutch LibreOffice turns `€ 25.000,-` into −25000; a refund may really be below zero. */
function negativeFinding({ id }: LineOutcome, actualCents: number) {
  const params = { reason: "negative", line: id, actualCents };
  return warning("wrong", `evaluation.expense.${id}.actual`, params);
}

/** Whether a difference lies above both thresholds of the programme. */
export function asksExplanation(
  planned: number,
  difference: number,
  { percent, cents: least }: RuleSwitches["explainAbove"],
): boolean {
  return difference > least && difference * 100 > percent * planned;
}

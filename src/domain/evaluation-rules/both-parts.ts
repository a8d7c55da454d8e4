import type { Evaluation } from "../evaluation";
import { error } from "../rules/rule";
import type { EvaluationContext, EvaluationRule } from "./evaluation-rule";

/** Y01: the written evaluation has both its parts; what they say is never judged. */
export const bothPartsRule: EvaluationRule = {
  code: "Y01",
  source:
    "Evaluatie vindt aan het einde van een schooljaar schriftelijk plaats en richt zich zowel op de inhoudelijk en financiële inzet ten opzichte van plan van aanpak en het daarbij behorend budget.",
  check: (evaluation, { plan: { expenses }, outcome }) => [
    ...(expenses[0] === undefined || hasFigures(outcome)
      ? []
      : [error("missing", `evaluation.expense.${expenses[0].id}.actual`, { reason: "finance" })]),
    ...(hasWords(evaluation) ? [] : [error("missing", "evaluation.learned", { reason: "content" })]),
  ],
};

function hasFigures({ expense }: EvaluationContext["outcome"]): boolean {
  return expense.lines.some(({ amounts }) => amounts !== null);
}

function hasWords({ effects, learned, secured, nextSteps }: Evaluation): boolean {
  return effects.length > 0 || [learned, secured, nextSteps].some((text) => text !== "");
}

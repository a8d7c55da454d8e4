import { error } from "../rules/rule";
import type { EvaluationRule } from "./evaluation-rule";

/** Y02: every goal of the plan is evaluated. */
export const goalEffectsRule: EvaluationRule = {
  code: "Y02",
  source: "Doelen zijn geformuleerd en worden geëvalueerd op effect en impact",
  check: ({ effects }, { plan }) => {
    const written = new Set(effects.map(({ id }) => id));
    return plan.goals
      .filter(({ id }) => !written.has(id))
      .map(({ id }) => error("missing", `evaluation.goal.${id}.effect`, { line: id }));
  },
};

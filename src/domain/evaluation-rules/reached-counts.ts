import { reachedOf } from "../evaluation";
import { countOf } from "../plan";
import { error, warning } from "../rules/rule";
import type { EvaluationRule } from "./evaluation-rule";

/** Y09: what was reached, beside every count that the plan gave. */
export const reachedCountsRule: EvaluationRule = {
  code: "Y09",
  source: "wat jullie beogen te bereiken aan het einde van het schooljaar",
  check: (evaluation, { plan }) =>
    Object.keys(plan.counts).flatMap((kind) => {
      const { reached } = reachedOf(evaluation, kind);
      const at = `evaluation.count.${kind}.reached` as const;
      if (reached.state === "unreadable") return [error("wrong", at, { reason: "unreadable", text: reached.text })];
      const { current, target } = countOf(plan, kind);
      const isAsked = current.state !== "empty" || target.state !== "empty";
      return reached.state === "empty" && isAsked ? [warning("missing", at, { reason: "missing", count: kind })] : [];
    }),
};

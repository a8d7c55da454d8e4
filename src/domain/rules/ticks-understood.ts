import type { Entry } from "../entry";
import type { PlanPosition } from "../finding";
import type { Plan } from "../plan";
import { warning, type Rule } from "./rule";

/** S04: a tick holds words that are neither yes nor no. */
export const ticksUnderstoodRule: Rule = {
  code: "S04",
  source:
    "Afgeleid: een vakje met andere woorden dan ja of nee telt niet als aangevinkt, en dat mag niet stil gebeuren.",
  check: (plan) =>
    ticks(plan).flatMap(([at, tick]) =>
      tick.state === "unreadable" ? [warning("wrong", at, { text: tick.text })] : [],
    ),
};

function ticks(plan: Plan): readonly (readonly [PlanPosition, Entry<boolean>])[] {
  return [
    ["header.leernetwerk", plan.header.leernetwerk],
    ...Object.entries(plan.principles).map(([id, { ticked }]) => [`principle.${id}`, ticked] as const),
    ...Object.entries(plan.themes).map(([id, { ticked }]) => [`theme.${id}`, ticked] as const),
    ...Object.entries(plan.conditions).map(([id, tick]) => [`condition.${id}`, tick] as const),
  ];
}

import type { Plan } from "../../domain/plan";
import type { Programme } from "../../domain/programme";
import type { Chance } from "../chance";
import { mistakeNames, mistakes, type MistakeName } from "./mistakes";

export interface MistakenPlan {
  readonly plan: Plan;
  readonly mistakes: readonly MistakeName[];
}

/** Share of these plans that get a second mistake, in another part of the form. */
const withSecond = 0.35;

/** Puts a mistake or two into each plan, taking turns so that every kind comes by before one comes twice. */
export function dealMistakes(programme: Programme, chance: Chance): (plan: Plan) => MistakenPlan {
  const queue = chance.shuffle(mistakeNames);
  const add = (to: MistakenPlan): MistakenPlan => {
    const usedParts = new Set(to.mistakes.map((name) => mistakes[name].part));
    const turn = queue.findIndex((name) => !usedParts.has(mistakes[name].part) && fits(name, to.plan, programme));
    const [name] = turn < 0 ? [] : queue.splice(turn, 1);
    if (name === undefined) return to;
    queue.push(name);
    return { plan: mistakes[name].putIn(to.plan, chance, programme), mistakes: [...to.mistakes, name] };
  };
  return (plan) => {
    const once = add({ plan, mistakes: [] });
    return chance.happens(withSecond) ? add(once) : once;
  };
}

function fits(name: MistakeName, plan: Plan, programme: Programme): boolean {
  return mistakes[name].fits?.(plan, programme) ?? true;
}

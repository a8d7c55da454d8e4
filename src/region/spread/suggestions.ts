import type { Topic } from "../../domain/programme";
import { compareName, compareText, firstDifference } from "../compare";
import type { OpenPlaces } from "./open-places";
import type { SpreadPlan } from "./spread-plan";

/** What a plan would cover that nothing awarded covers yet. */
export interface Fills {
  readonly werkgebied: string | null;
  readonly board: string | null;
  readonly themes: readonly Topic[];
  /** Thema's that are open in the plan's own werkgebied, while werkgebied and thema are both covered elsewhere. */
  readonly themesHere: readonly Topic[];
}

/** A plan that would fill an open place. The order says nothing: it is that of the alphabet. */
export interface Suggestion {
  readonly plan: SpreadPlan;
  readonly fills: Fills;
}

/** Every plan that may be awarded and would cover something that is open, by the name of its school. No score, no rank. */
export function suggestionsFor(plans: readonly SpreadPlan[], open: OpenPlaces): readonly Suggestion[] {
  const fillsOf = fillsIn(open);
  return plans
    .filter(({ canBeAwarded }) => canBeAwarded)
    .map((plan): Suggestion => ({ plan, fills: fillsOf(plan) }))
    .filter(({ fills }) => fillsPlace(fills) || fills.themesHere.length > 0)
    .sort(byName);
}

/** Whether it fills more than a combination of a werkgebied and a thema that both occur already. */
export function fillsPlace({ werkgebied, board, themes }: Fills): boolean {
  return werkgebied !== null || board !== null || themes.length > 0;
}

function fillsIn(open: OpenPlaces): (plan: SpreadPlan) => Fills {
  const werkgebieden = new Set(open.werkgebieden);
  const boards = new Set(open.boards);
  const themes = new Set(open.themes.map(({ id }) => id));
  const pairs = new Map<string, Set<string>>();
  for (const { werkgebied, theme } of open.pairs)
    pairs.set(werkgebied, (pairs.get(werkgebied) ?? new Set()).add(theme.id));
  return ({ name, themes: own }) => {
    const werkgebied = werkgebieden.has(name.werkgebied) ? name.werkgebied : null;
    const openHere = werkgebied === null ? pairs.get(name.werkgebied) : undefined;
    return {
      werkgebied,
      board: boards.has(name.board) ? name.board : null,
      themes: own.filter(({ id }) => themes.has(id)),
      themesHere: own.filter(({ id }) => !themes.has(id) && openHere?.has(id) === true),
    };
  };
}

function byName({ plan: left }: Suggestion, { plan: right }: Suggestion): number {
  return firstDifference(
    compareName(left.name.school, right.name.school),
    compareText(left.name.brin, right.name.brin),
    compareText(left.kenmerk, right.kenmerk),
  );
}

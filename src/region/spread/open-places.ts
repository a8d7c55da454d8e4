import type { Topic } from "../../domain/programme";
import type { Coverage, SpreadPlaces } from "./coverage";
import type { SpreadPlan } from "./spread-plan";

/** A thema in a werkgebied. */
export interface Pair {
  readonly werkgebied: string;
  readonly theme: Topic;
}

/** What no awarded plan covers yet. */
export interface OpenPlaces {
  readonly werkgebieden: readonly string[];
  readonly boards: readonly string[];
  readonly themes: readonly Topic[];
  readonly pairs: readonly Pair[];
}

/** The places of the lists at which nothing is awarded, and the pairs of werkgebied and thema without an awarded plan. */
export function openPlaces(plans: readonly SpreadPlan[], places: SpreadPlaces, coverage: Coverage): OpenPlaces {
  const openThemes = new Set(openNames(coverage.theme));
  const covered = new Set(plans.filter(({ awarded }) => awarded).flatMap(pairKeys));
  const werkgebieden = places.form.asksWerkgebied ? places.werkgebieden.official : [];
  const pairs = werkgebieden.flatMap((werkgebied) => places.themes.map((theme): Pair => ({ werkgebied, theme })));
  return {
    werkgebieden: openNames(coverage.werkgebied),
    boards: openNames(coverage.board),
    themes: places.themes.filter(({ label }) => openThemes.has(label)),
    pairs: pairs.filter((pair) => !covered.has(pairKey(pair))),
  };
}

function openNames(rows: Coverage["theme"]): readonly string[] {
  return rows.filter(({ isPlace, awarded }) => isPlace && awarded === 0).map(({ name }) => name);
}

function pairKeys({ name, themes }: SpreadPlan): readonly string[] {
  return themes.map((theme) => pairKey({ werkgebied: name.werkgebied, theme }));
}

/** Ids of thema's have no space. */
function pairKey({ werkgebied, theme }: Pair): string {
  return `${theme.id} ${werkgebied}`;
}

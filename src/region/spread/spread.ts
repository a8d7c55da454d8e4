import type { Survey } from "../survey/survey";
import { programmeAsSet } from "../settings/programme-as-set";
import { coverageOf, type Coverage } from "./coverage";
import { openPlaces, type OpenPlaces } from "./open-places";
import { spreadPlan } from "./spread-plan";
import { suggestionsFor, type Suggestion } from "./suggestions";

/** How the plans are spread over werkgebieden, besturen and thema's. It shows what is there; it judges no plan. */
export interface Spread {
  /** New schools with besluit Toegekend; a doorlopende school is none of them. */
  readonly awarded: number;
  /** How many new schools can be awarded; null for no limit. */
  readonly awards: number | null;
  readonly coverage: Coverage;
  /** All combinations of a listed werkgebied and a thema. */
  readonly pairs: number;
  readonly open: OpenPlaces;
  readonly suggestions: readonly Suggestion[];
}

/** The spread as it stands, with the decisions that the controller made so far. */
export function spreadOf({ accepted, programme, form, names, settings }: Survey): Spread {
  const plans = accepted.map((known) => spreadPlan(known, programme));
  const places = { werkgebieden: names.werkgebieden, boards: names.boards, themes: programme.themes, form };
  const coverage = coverageOf(plans, places);
  const open = openPlaces(plans, places, coverage);
  return {
    awarded: plans.filter(({ awarded, isNew }) => awarded && isNew).length,
    awards: programmeAsSet(programme, settings).awards,
    coverage,
    pairs: form.asksWerkgebied ? places.werkgebieden.official.length * places.themes.length : 0,
    open,
    suggestions: suggestionsFor(plans, open),
  };
}

import type { Topic } from "../../domain/programme";
import type { RegionForm } from "../form/region-form";
import type { CanonicalNames } from "../survey/canonical-names";
import type { SpreadPlan } from "./spread-plan";

/** The three ways in which plans are spread. */
export type SpreadDimension = "werkgebied" | "board" | "theme";

/** How often one name occurs among the plans. */
export interface CoverageRow {
  readonly name: string;
  readonly awarded: number;
  readonly submitted: number;
  /** Whether it is a place to fill: a name of the list. Another name that a school typed is none. */
  readonly isPlace: boolean;
}

export type Coverage = Readonly<Record<SpreadDimension, readonly CoverageRow[]>>;

/** Where plans can be spread over. */
export interface SpreadPlaces {
  readonly werkgebieden: CanonicalNames;
  readonly boards: CanonicalNames;
  readonly themes: readonly Topic[];
  /** What the form does not ask has no rows. */
  readonly form: Pick<RegionForm, "asksWerkgebied" | "asksBoard">;
}

/** Counts the plans by each name, in the order of the lists; a joint plan counts once for each of its thema's. */
export function coverageOf(
  plans: readonly SpreadPlan[],
  { werkgebieden, boards, themes, form }: SpreadPlaces,
): Coverage {
  const labels = themes.map(({ label }) => label);
  return {
    werkgebied: form.asksWerkgebied
      ? countNames(werkgebieden.all, werkgebieden.official, plans, ({ name }) => [name.werkgebied])
      : [],
    board: form.asksBoard ? countNames(boards.all, boards.official, plans, ({ name }) => [name.board]) : [],
    theme: countNames(labels, labels, plans, (plan) => plan.themes.map(({ label }) => label)),
  };
}

function countNames(
  names: readonly string[],
  places: readonly string[],
  plans: readonly SpreadPlan[],
  namesOf: (plan: SpreadPlan) => readonly string[],
): readonly CoverageRow[] {
  const isPlace = new Set(places);
  const submitted = timesNamed(plans, namesOf);
  const awarded = timesNamed(
    plans.filter((plan) => plan.awarded),
    namesOf,
  );
  return names.map((name) => ({
    name,
    awarded: awarded.get(name) ?? 0,
    submitted: submitted.get(name) ?? 0,
    isPlace: isPlace.has(name),
  }));
}

function timesNamed(
  plans: readonly SpreadPlan[],
  namesOf: (plan: SpreadPlan) => readonly string[],
): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const name of plans.flatMap(namesOf)) times.set(name, (times.get(name) ?? 0) + 1);
  return times;
}

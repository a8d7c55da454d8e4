import type { Choice, Goal } from "../domain/plan";
import type { Programme } from "../domain/programme";
import { asks } from "../domain/programme-form";
import { empty, filled } from "../domain/entry";
import type { Chance } from "./chance";
import { expertiseByTheme } from "./data/expertise-by-theme";
import { boardGoals } from "./data/goals-board";
import { goalsByTheme } from "./data/goals-by-theme";
import type { GoalIdea } from "./goal-idea";

/** A goal of one plan, with the thema it belongs to. */
export interface ChosenGoal {
  readonly id: string;
  readonly theme: string;
  readonly idea: GoalIdea;
}

/** How many plans have two, three or four goals. */
const goalCounts = [2, 2, 2, 3, 3, 3, 3, 4] as const;

/** Two to four goals, most from different thema's and never the same twice. */
export function chooseGoals(programme: Programme, chance: Chance): readonly ChosenGoal[] {
  const count = chance.pick(goalCounts);
  const listed = programme.themes.map(({ id }) => id);
  const themes = chance.shuffle(listed.length === 0 ? [noTheme] : listed);
  const perTheme = themes.map((theme) => chance.shuffle(ideasFor(theme, programme)).map((idea) => ({ theme, idea })));
  // A school with a clear focus takes its second goal from the same thema.
  const [focus = [], ...others] = perTheme;
  const first = focus.slice(0, others.length === 0 ? count : chance.happens(0.3) ? 2 : 1);
  const chosen = onceEach([...first, ...others.flatMap((goals) => goals.slice(0, 1))]).slice(0, count);
  return chosen.map(({ theme, idea }, index) => ({ id: String(index + 1), theme, idea }));
}

/** Stands for the thema of a programme that has none. */
const noTheme = "";

/** A thema that we have no goals for takes any goal that fits who applies. */
function ideasFor(theme: string, { applicant, schoolKinds }: Programme): readonly GoalIdea[] {
  if (applicant === "board") return boardGoals;
  const known = goalsByTheme[theme] ?? expertiseByTheme[theme];
  return known ?? Object.values(schoolKinds === "special" ? expertiseByTheme : goalsByTheme).flat();
}

/** Two thema's that take any goal could take the same. */
function onceEach<Chosen extends { readonly idea: GoalIdea }>(chosen: readonly Chosen[]): readonly Chosen[] {
  return chosen.filter(({ idea }, index) => chosen.findIndex((other) => other.idea === idea) === index);
}

/** The form's rows for the chosen goals; none where the form has no goals. */
export function goalRows(programme: Programme, chosen: readonly ChosenGoal[]): readonly Goal[] {
  if (!asks(programme, "goals")) return [];
  return chosen.map(({ id, idea }) => ({ id, goal: idea.goal, approach: idea.approach, result: idea.result }));
}

/** The thema's of the goals ticked, some with a remark that names the goal. */
export function tickThemes(
  programme: Programme,
  chosen: readonly ChosenGoal[],
  chance: Chance,
): Readonly<Record<string, Choice>> {
  const choices = programme.themes.map(({ id }): readonly [string, Choice] => {
    const goals = chosen.filter(({ theme }) => theme === id);
    const [first] = goals;
    if (first === undefined) return [id, { ticked: empty, remark: "" }];
    const where = asks(programme, "goals") ? ` (doel ${first.id})` : "";
    const remark = chance.happens(0.5) ? `${first.idea.remark}${where}` : "";
    return [id, { ticked: filled(true), remark }];
  });
  return Object.fromEntries(choices);
}

const principleRemarks = [
  "Zie doel 1",
  "Hele school",
  "Vooral in de onderbouw",
  "Samen met de opvang",
  "Vanaf januari",
];

/** One to three uitgangspunten ticked, a few with a remark. */
export function tickPrinciples(programme: Programme, chance: Chance): Readonly<Record<string, Choice>> {
  const ids = programme.principles.map(({ id }) => id);
  const ticked = new Set(chance.shuffle(ids).slice(0, chance.int(1, 3)));
  const choices = ids.map((id): readonly [string, Choice] => {
    if (!ticked.has(id)) return [id, { ticked: empty, remark: "" }];
    return [id, { ticked: filled(true), remark: chance.happens(0.15) ? chance.pick(principleRemarks) : "" }];
  });
  return Object.fromEntries(choices);
}

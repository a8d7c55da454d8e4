import type { Topic } from "../../domain/programme";
import { valueOf } from "../../domain/entry";
import type { Evaluation } from "../../domain/evaluation";
import type { Goal, Plan } from "../../domain/plan";
import { yearEndOf } from "../gather/year-end";
import type { KnownSubmission } from "../survey/known-submission";
import type { SchoolName } from "../survey/survey-row";

/** What a school learned, under one of its thema's. */
export interface Lesson extends Pick<Evaluation, "learned" | "secured" | "nextSteps"> {
  readonly kenmerk: string;
  readonly theme: string;
  readonly name: SchoolName;
}

/** What came of one goal. */
export interface GoalOutcome {
  readonly kenmerk: string;
  readonly name: SchoolName;
  readonly themes: string;
  /** Blank for an effect whose goal is no longer in the plan. */
  readonly goal: Goal;
  readonly effect: string;
}

const noTheme: Topic = { id: "", label: "(geen thema)", explanation: "" };

/** What schools wrote for the inclusieagenda, by thema in the order of the form; a school stands under each of its thema's. */
export function lessonsOf(accepted: readonly KnownSubmission[], themes: readonly Topic[]): readonly Lesson[] {
  return [...themes, noTheme].flatMap((theme) =>
    evaluated(accepted).flatMap(({ known, evaluation: { learned, secured, nextSteps } }): readonly Lesson[] => {
      const own = themesOf(known.submission.checked.plan, themes);
      const isUnder = theme === noTheme ? own.length === 0 : own.includes(theme);
      if (!isUnder || [learned, secured, nextSteps].every((text) => text === "")) return [];
      const kenmerk = `${known.submission.identity}|thema.${theme.id}`;
      return [{ kenmerk, theme: theme.label, name: known.name, learned, secured, nextSteps }];
    }),
  );
}

/** Effect and impact of every goal of which a school wrote something, school by school. */
export function goalOutcomes(accepted: readonly KnownSubmission[], themes: readonly Topic[]): readonly GoalOutcome[] {
  return evaluated(accepted).flatMap(({ known, evaluation }) => {
    const { plan } = known.submission.checked;
    const labels = themesOf(plan, themes).map(({ label }) => label);
    return evaluation.effects.map(({ id, effect }) => ({
      kenmerk: `${known.submission.identity}|effect.${id}`,
      name: known.name,
      themes: labels.join(", "),
      goal: plan.goals.find((goal) => goal.id === id) ?? { id, goal: "", approach: "", result: "" },
      effect,
    }));
  });
}

function evaluated(accepted: readonly KnownSubmission[]) {
  return accepted.flatMap((known) => {
    const yearEnd = yearEndOf(known.submission.checked);
    return yearEnd === null ? [] : [{ known, evaluation: yearEnd.evaluation }];
  });
}

function themesOf(plan: Plan, themes: readonly Topic[]): readonly Topic[] {
  return themes.filter(({ id }) => {
    const choice = plan.themes[id];
    return choice !== undefined && valueOf(choice.ticked) === true;
  });
}

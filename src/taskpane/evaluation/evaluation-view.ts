import { evaluationOutcome } from "../../domain/evaluation-outcome";
import type { Finding } from "../../domain/finding";
import type { CheckedEvaluation, CheckedPlan } from "../../school/submission";
import type { Language } from "../../texts/language";
import { paneEvaluationTexts } from "../../texts/pane-evaluation-text";
import { paneTexts } from "../../texts/pane-text";
import { momentText } from "../moment-text";
import { euro } from "../school/money";
import type { HandInState } from "../school/school-view";
import type { ShownSection } from "../school/shown-section";
import { rowLists, type TodoLists } from "../school/todo-rows";
import { evaluationSectionOf, evaluationSections } from "./evaluation-sections";

/** Begroot, gerealiseerd and resterend of all spending together. */
export interface Spend {
  readonly planned: string;
  readonly actual: string;
  readonly remaining: string;
  readonly isOver: boolean;
  /** Shares of the bar, 0 to 1: spending within the plan, and what lies beyond it. */
  readonly bar: { readonly covered: number; readonly beyond: number };
}

/** The year end as the pane shows it. */
export interface EvaluationView {
  readonly handIn: HandInState;
  /** When the file was last made, for people; "" when it never was. */
  readonly madeAt: string;
  readonly headline: string;
  readonly below: string;
  readonly sections: readonly ShownSection[];
  readonly spend: Spend;
  readonly lists: TodoLists;
}

/** Everything that the screens of the year end show. */
export function evaluationView(
  checked: CheckedPlan,
  evaluation: CheckedEvaluation,
  language: Language,
): EvaluationView {
  const { work, done } = paneTexts(language);
  const names = paneEvaluationTexts(language).sections;
  const lists = rowLists(evaluation.findings, {
    locate: checked.locate,
    language,
    sectionOf: (finding) => {
      const id = evaluationSectionOf(finding);
      return id === null ? null : { id: `evaluation.${id}`, name: names[id] };
    },
    isBlank,
  });
  const sections = evaluationSections(checked, evaluation, language);
  const left = lists.must.length;
  const handIn = handInState(evaluation, left);
  const madeAt = evaluation.stamp === null ? "" : momentText(evaluation.stamp.submittedAt, language);
  const ready = sections.filter(({ state }) => state === "ready").length;
  const texts =
    left > 0
      ? { headline: work.todo(left), below: work.parts(ready, sections.length) }
      : handIn === "made"
        ? { headline: done.title, below: madeAt }
        : { headline: work.ready.title, below: work.ready.text };
  return { handIn, madeAt, ...texts, sections, spend: spendOf(checked, evaluation), lists };
}

/** An amount that asks for words is more than a blank field: the row says which amount. */
function isBlank({ code, kind, params }: Finding): boolean {
  return kind === "missing" && code !== "Y05" && params.reason !== "explain" && params.reason !== "unplanned";
}

function handInState({ findings, stamp }: CheckedEvaluation, left: number): HandInState {
  if (stamp !== null) return findings.some(({ code }) => code === "S05") ? "changed" : "made";
  return left > 0 ? "writing" : "ready";
}

function spendOf({ plan }: CheckedPlan, { evaluation }: CheckedEvaluation): Spend {
  const { plannedCents, actualCents, remainingCents } = evaluationOutcome(plan, evaluation).expense.total;
  const spent = Math.max(0, actualCents);
  const longest = Math.max(plannedCents, spent, 1);
  return {
    planned: euro(plannedCents),
    actual: euro(actualCents),
    remaining: euro(remainingCents),
    isOver: remainingCents < 0,
    bar: { covered: Math.min(plannedCents, spent) / longest, beyond: Math.max(0, spent - plannedCents) / longest },
  };
}

import type { Evaluation } from "../../domain/evaluation";
import type { EvaluationPosition, Finding } from "../../domain/finding";
import type { Programme } from "../../domain/programme";
import { asks } from "../../domain/programme-form";
import type { CheckedEvaluation, CheckedPlan } from "../../school/submission";
import type { Language } from "../../texts/language";
import type { EvaluationSectionId } from "../../texts/pane-evaluation-texts";
import { paneEvaluationTexts } from "../../texts/pane-evaluation-text";
import type { SectionState } from "../../texts/pane-texts";
import type { ShownSection } from "../school/shown-section";

/** In the order of the sheet. */
const sectionIds: readonly EvaluationSectionId[] = ["money", "effects", "lessons", "counts", "moments"];

const sectionByPart: Readonly<Record<string, EvaluationSectionId>> = {
  income: "money",
  expense: "money",
  total: "money",
  destination: "money",
  goal: "effects",
  learned: "lessons",
  secured: "lessons",
  nextSteps: "lessons",
  count: "counts",
  conversation: "moments",
  leernetwerk: "moments",
};

/** The section that a finding about the year end belongs to; null for the sheet as a whole. */
export function evaluationSectionOf({ at }: Finding): EvaluationSectionId | null {
  return typeof at === "string" ? (sectionByPart[at.split(".")[1] ?? ""] ?? null) : null;
}

/** How far each section is: red only for what contradicts itself, green only when everything asked is there. */
export function evaluationSections(
  checked: CheckedPlan,
  { evaluation, findings }: CheckedEvaluation,
  language: Language,
): readonly ShownSection[] {
  const names = paneEvaluationTexts(language).sections;
  return sectionIds
    .filter((id) => isAsked(id, checked.programme))
    .map((id) => {
      const open = findings.filter((finding) => finding.severity !== "info" && evaluationSectionOf(finding) === id);
      const wrong = open.filter(({ severity, kind }) => severity === "error" && kind === "wrong");
      const [first] = [...wrong, ...open];
      return {
        id,
        name: names[id],
        state: stateOf(wrong.length > 0, open, isUsed[id](evaluation)),
        place: checked.locate(first?.at ?? firstField(id, checked)),
      };
    });
}

function stateOf(isWrong: boolean, open: readonly Finding[], used: boolean): SectionState {
  if (isWrong) return "wrong";
  if (open.some(({ kind }) => kind === "missing") || !used) return used ? "started" : "untouched";
  return "ready";
}

const isUsed: Readonly<Record<EvaluationSectionId, (evaluation: Evaluation) => boolean>> = {
  money: ({ income, expenses }) => income.length > 0 || expenses.length > 0,
  effects: ({ effects }) => effects.length > 0,
  lessons: ({ learned, secured, nextSteps }) => [learned, secured, nextSteps].some((text) => text !== ""),
  counts: ({ counts }) => Object.values(counts).some(({ reached }) => reached.state !== "empty"),
  moments: ({ conversation, leernetwerk }) => conversation.state !== "empty" || leernetwerk.length > 0,
};

function isAsked(id: EvaluationSectionId, programme: Programme): boolean {
  switch (id) {
    case "effects":
      return asks(programme, "goals");
    case "counts":
      return programme.counts.length > 0;
    case "moments":
      return asks(programme, "leernetwerk");
    default:
      return true;
  }
}

function firstField(id: EvaluationSectionId, { plan, programme }: CheckedPlan): EvaluationPosition {
  const { goals, expenses } = plan;
  const fields: Readonly<Record<EvaluationSectionId, EvaluationPosition>> = {
    money: `evaluation.expense.${expenses[0]?.id ?? "1"}.actual`,
    effects: `evaluation.goal.${goals[0]?.id ?? "1"}.effect`,
    lessons: "evaluation.learned",
    counts: `evaluation.count.${programme.counts[0]?.id ?? ""}.reached`,
    moments: "evaluation.conversation",
  };
  return fields[id];
}

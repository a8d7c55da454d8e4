import { normalizeCode } from "../../domain/applicant";
import type { Programme } from "../../domain/programme";
import type { CheckedPlan } from "../../school/submission";
import type { Language } from "../../texts/language";
import { paneTexts } from "../../texts/pane-text";
import { dayAndMonth, momentText } from "../moment-text";
import { moneyOf, type Money } from "./money";
import { sectionName } from "./section-name";
import { sectionsOf } from "./sections";
import type { ShownSection } from "./shown-section";
import { todoLists, type TodoLists } from "./todo-rows";

/** Where the plan stands as a file: being written, ready, made, or changed since it was made. */
export type HandInState = "writing" | "ready" | "made" | "changed";

/** The plan as the pane shows it. */
export interface SchoolView {
  readonly name: string;
  readonly programme: string;
  readonly handIn: HandInState;
  /** When the file was last made, for people; "" when it never was. */
  readonly madeAt: string;
  readonly headline: string;
  readonly below: string;
  readonly sections: readonly ShownSection[];
  readonly money: Money;
  readonly lists: TodoLists;
}

/** Everything the school's screens show of a checked plan. */
export function schoolView(checked: CheckedPlan, language: Language): SchoolView {
  const texts = paneTexts(language);
  const lists = todoLists(checked, language);
  const sections = sectionsOf(checked).map((section) => ({
    ...section,
    name: sectionName(section.id, checked.programme, texts),
  }));
  const handIn = handInState(checked, lists.must.length);
  const madeAt = checked.stamp === null ? "" : momentText(checked.stamp.submittedAt, language);
  const headlines = {
    writing: { headline: texts.work.todo(lists.must.length), below: progress(sections, checked.programme, language) },
    ready: { headline: texts.work.ready.title, below: texts.work.ready.text },
    changed: { headline: texts.work.ready.title, below: texts.work.ready.text },
    made: { headline: texts.done.title, below: madeAt },
  };
  const unfinished = lists.must.length > 0 ? headlines.writing : headlines[handIn];
  return {
    name: schoolName(checked, texts.app.name),
    programme: programmeName(checked.programme),
    handIn,
    madeAt,
    ...unfinished,
    sections,
    money: moneyOf(checked),
    lists,
  };
}

function handInState({ findings, stamp }: CheckedPlan, left: number): HandInState {
  if (stamp !== null) return findings.some(({ code }) => code === "S05") ? "changed" : "made";
  return left > 0 ? "writing" : "ready";
}

function progress(sections: readonly ShownSection[], { deadline }: Programme, language: Language): string {
  const texts = paneTexts(language).work;
  const ready = sections.filter(({ state }) => state === "ready").length;
  const parts = [texts.parts(ready, sections.length)];
  if (deadline !== null) parts.push(texts.deadline(dayAndMonth(deadline, language)));
  return parts.join(" · ");
}

/** "De Zandmotor · 12AB00", or what is known of it. */
export function schoolName({ plan: { header }, programme }: CheckedPlan, otherwise: string): string {
  const parts = [header.school, header.brin === "" ? "" : normalizeCode(programme.applicant, header.brin)].filter(
    (part) => part !== "",
  );
  return parts.length === 0 ? otherwise : parts.join(" · ");
}

/** "Schoolbudget inclusie 2026-2027". */
export function programmeName({ name, schoolYear }: Programme): string {
  return `${name} ${schoolYear}`;
}

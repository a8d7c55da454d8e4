import type { CalendarDate } from "../../domain/calendar-date";
import type { Cents } from "../../domain/cents";
import type { Entry } from "../../domain/entry";
import type { PlanPosition } from "../../domain/finding";
import { formatEuro } from "../../domain/format-euro";
import type { Choice, ExpenseLine, IncomeLine, Participation, Plan } from "../../domain/plan";

/** What a plan says in one field, as people read it; "" for an empty one. */
export type PlanField = readonly [at: PlanPosition, text: string];

/** Every field of a plan in the order of the form. Plans that differ, differ in one of these texts. */
export function planFields(plan: Plan): readonly PlanField[] {
  const { header, signature, conditions } = plan;
  const { participation, leernetwerk, ...words } = header;
  return [
    ...Object.entries(words).map(([name, text]): PlanField => [`header.${name}`, text]),
    ["header.participation", entryText(participation, participationText)],
    ["header.leernetwerk", entryText(leernetwerk, tickText)],
    ["reason", plan.reason],
    ...choices("principle", plan.principles),
    ...choices("theme", plan.themes),
    ...plan.goals.flatMap(({ id, goal, approach, result }): PlanField[] => [
      [`goal.${id}.goal`, goal],
      [`goal.${id}.approach`, approach],
      [`goal.${id}.result`, result],
    ]),
    ...Object.entries(plan.counts).flatMap(([kind, { current, target, story }]): PlanField[] => [
      [`count.${kind}.current`, entryText(current, String)],
      [`count.${kind}.target`, entryText(target, String)],
      [`count.${kind}.story`, story],
    ]),
    ["partnerNames", plan.partnerNames],
    ...plan.income.flatMap((line) => lineFields("income", line)),
    ...plan.expenses.flatMap((line) => [...lineFields("expense", line), goalField(line), ...detailFields(line)]),
    ["explanation", plan.explanation],
    ...Object.entries(conditions).map(([id, ticked]): PlanField => [`condition.${id}`, entryText(ticked, tickText)]),
    ["signature.director", signature.director],
    ["signature.board", signature.board],
    ["signature.school", signature.school],
    ["signature.date", entryText(signature.date, dateText)],
  ];
}

function choices(kind: "principle" | "theme", all: Readonly<Record<string, Choice>>): PlanField[] {
  return Object.entries(all).map(([id, { ticked, remark }]) => [
    `${kind}.${id}`,
    [entryText(ticked, tickText), remark].filter((text) => text !== "").join(": "),
  ]);
}

function lineFields(side: "income" | "expense", { id, description, amount }: IncomeLine): PlanField[] {
  return [
    [`${side}.${id}.description`, description],
    [`${side}.${id}.amount`, entryText(amount, (cents: Cents) => formatEuro(cents))],
  ];
}

function goalField({ id, goal }: ExpenseLine): PlanField {
  return [`expense.${id}.goal`, entryText(goal, (of) => `doel ${of}`)];
}

/** The columns that the programme adds to the spending. */
function detailFields({ id, details = {} }: ExpenseLine): PlanField[] {
  return Object.entries(details).map(([column, detail]) => [
    `expense.${id}.detail.${column}`,
    entryText(detail, String),
  ]);
}

/** A number and the same number typed as text differ: only the first counts in the school's own totals. */
function entryText<T>(entry: Entry<T>, textOf: (value: T) => string): string {
  switch (entry.state) {
    case "empty":
      return "";
    case "value":
      return textOf(entry.value);
    case "text":
      return `${entry.text} (als tekst)`;
    case "unreadable":
      return `${entry.text} (niet leesbaar)`;
  }
}

const participationText = (participation: Participation): string => participation;
const tickText = (ticked: boolean): string => (ticked ? "Ja" : "Nee");

function dateText(date: CalendarDate): string {
  return date.split("-").reverse().join("-");
}

import fc from "fast-check";
import { calendarDate, fromDayNumber } from "../../src/domain/calendar-date";
import { cents, type Cents } from "../../src/domain/cents";
import { empty, filled, type Entry } from "../../src/domain/entry";
import { amountFromNumber, parseAmount } from "../../src/domain/parse-amount";
import { countFromNumber, parseCount } from "../../src/domain/parse-count";
import { parseDate } from "../../src/domain/parse-date";
import { grantLineId, type Choice, type Participation, type Plan, type PlanHeader } from "../../src/domain/plan";
import type { ExpenseColumn, Programme, Topic } from "../../src/domain/programme";
import { asks, type FormPart } from "../../src/domain/programme-form";

/** Any text that a cell can hold, trimmed as the reader does; line breaks, quotes, formulas and escapes among them. */
const piece = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.constantFrom(
    "=1+1",
    "-5",
    "+31 6",
    "@SUM(A1)",
    "'s ochtends",
    "<b>&amp;</b>",
    "_x000D_",
    "a\nb",
    "é ü ß",
    "0012",
    "1e5",
    "#REF!",
    '"',
  ),
);
export const arbitraryText = fc.array(piece, { maxLength: 3 }).map((pieces) =>
  pieces
    .join(" ")
    .replaceAll(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (character) => (character === "\n" ? character : ""))
    .trim(),
);

export const someText = arbitraryText.filter((text) => text !== "");

const amount: fc.Arbitrary<Entry<Cents>> = fc.oneof(
  fc.constant(empty),
  fc.integer({ min: 0, max: 10_000_000 }).map((value) => filled(cents(value))),
  fc.constantFrom("€ 25.000,-", "1.250,50", "25.000", "volgt", "1,250.50", "-3", "€ 1.000,--").map(parseAmount),
  fc.constantFrom(-250.5, 12.345, 1e12).map((value) => amountFromNumber(value, false)),
);
export const arbitraryCount: fc.Arbitrary<Entry<number>> = fc.oneof(
  fc.constant(empty),
  fc.nat({ max: 500 }).map((value) => filled(value)),
  fc.constantFrom("4", "vier", "4,5", "-1").map(parseCount),
  fc.constantFrom(2.5, -3).map(countFromNumber),
);
const tick: fc.Arbitrary<Entry<boolean>> = fc.oneof(
  fc.constant(empty),
  fc.boolean().map((value) => filled(value)),
  fc.constant<Entry<boolean>>({ state: "unreadable", text: "misschien", reason: "not-a-value" }),
);
export const arbitraryDate = fc.oneof(
  fc.constant(empty),
  fc.integer({ min: 0, max: 40_000 }).map((days) => filled(fromDayNumber(days))),
  fc.constant(filled(calendarDate(2026, 2, 28))),
  fc.constantFrom("12 juni 2026", "31-02-2026", "binnenkort").map(parseDate),
);
const participation: fc.Arbitrary<Entry<Participation>> = fc.oneof(
  fc.constant(empty),
  fc.constantFrom<Participation>("nieuw", "doorlopend").map((value) => filled(value)),
  fc.constant<Entry<Participation>>({ state: "unreadable", text: "misschien", reason: "not-a-value" }),
);
const goalChoice: fc.Arbitrary<Entry<string>> = fc.oneof(
  fc.constant(empty),
  fc.integer({ min: 1, max: 12 }).map((id) => filled(String(id))),
  fc.constant<Entry<string>>({ state: "unreadable", text: "alle doelen", reason: "not-a-value" }),
);

const choices = (topics: readonly Topic[]): fc.Arbitrary<Record<string, Choice>> =>
  fc.record(Object.fromEntries(topics.map(({ id }) => [id, fc.record({ ticked: tick, remark: arbitraryText })])));

/** Lines at distinct numbers from `first` to `last`, in the order of the form. */
export function arbitraryLines<Line>(
  first: number,
  last: number,
  line: fc.Arbitrary<Line>,
): fc.Arbitrary<readonly (Line & { id: string })[]> {
  return fc
    .uniqueArray(fc.tuple(fc.integer({ min: first, max: last }), line), { selector: ([id]) => id, maxLength: 8 })
    .map((found) => found.sort(([left], [right]) => left - right).map(([id, each]) => ({ id: String(id), ...each })));
}

const detailOf = ({ kind, choices }: ExpenseColumn): fc.Arbitrary<Entry<string | number>> => {
  if (kind === "count") return arbitraryCount;
  const words = arbitraryText.map((text): Entry<string> => (text === "" ? empty : filled(text)));
  if (kind === "text") return words;
  return fc.oneof(
    fc.constant(empty),
    fc.constantFrom(...choices).map((choice) => filled(choice)),
    fc.constant<Entry<string>>({ state: "unreadable", text: "van alles wat", reason: "not-a-value" }),
  );
};

/** A field that the form of the programme has, or else an empty one. */
const asked = <T>(isAsked: boolean, field: fc.Arbitrary<T>, otherwise: T): fc.Arbitrary<T> =>
  isAsked ? field : fc.constant(otherwise);

function arbitraryHeader(programme: Programme): fc.Arbitrary<PlanHeader> {
  const { participations, werkgebieden } = programme;
  const isSchool = programme.applicant === "school";
  const text = (isAsked: boolean) => asked(isAsked, arbitraryText, "");
  const part = (name: FormPart) => text(asks(programme, name));
  return fc.record({
    school: arbitraryText,
    brin: arbitraryText,
    board: text(isSchool),
    boardNumber: text(isSchool && asks(programme, "boardNumber")),
    werkgebied: text(werkgebieden.names.length > 0),
    participation: asked(participations.length > 1, participation, filled(participations[0])),
    partners: part("joint"),
    leadSchool: part("joint"),
    adviser: part("adviser"),
    contact: part("contact"),
    email: part("email"),
    leernetwerk: asked(asks(programme, "leernetwerk"), tick, empty),
    leernetwerkNames: part("leernetwerk"),
  });
}

function arbitraryExpense(programme: Programme) {
  const line = { description: someText, amount, goal: asked(asks(programme, "goals"), goalChoice, empty) };
  const { expenseColumns } = programme;
  if (expenseColumns.length === 0) return fc.record(line);
  const details = fc.record(Object.fromEntries(expenseColumns.map((column) => [column.id, detailOf(column)])));
  return fc.record({ ...line, details });
}

/** Any plan that the form of the programme can hold, however odd: what was typed need not make sense. */
export function arbitraryPlan(programme: Programme): fc.Arbitrary<Plan> {
  const incomeLine = fc.record({ description: someText, amount });
  const text = (isAsked: boolean) => asked(isAsked, arbitraryText, "");
  const goal = fc.record({ goal: someText, approach: arbitraryText, result: arbitraryText });
  const count = fc.record({ current: arbitraryCount, target: arbitraryCount, story: arbitraryText });
  return fc.record({
    header: arbitraryHeader(programme),
    reason: text(asks(programme, "reason")),
    principles: choices(programme.principles),
    themes: choices(programme.themes),
    goals: asked(asks(programme, "goals"), arbitraryLines(1, 12, goal), []),
    counts: fc.record(Object.fromEntries(programme.counts.map(({ id }) => [id, count]))),
    partnerNames: text(asks(programme, "partnerNames") && programme.counts.length > 0),
    income: fc
      .tuple(amount, arbitraryLines(2, 15, incomeLine))
      .map(([grant, others]) => [{ id: grantLineId, description: programme.grantLabel, amount: grant }, ...others]),
    expenses: arbitraryLines(1, 30, arbitraryExpense(programme)),
    printedTotals: fc.constant(null),
    explanation: arbitraryText,
    conditions: fc.record(Object.fromEntries(programme.conditions.map(({ id }) => [id, tick]))),
    signature: fc.record({
      director: arbitraryText,
      board: text(programme.applicant === "school"),
      school: arbitraryText,
      date: arbitraryDate,
    }),
  });
}

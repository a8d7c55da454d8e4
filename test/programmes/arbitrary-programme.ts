import fc from "fast-check";
import type { CalendarDate } from "../../src/domain/calendar-date";
import { cents, type Cents } from "../../src/domain/cents";
import type { Programme, Topic } from "../../src/domain/programme";
import { formParts, type PartWords, type ProgrammeWords } from "../../src/domain/programme-form";

/** Words with what people and spreadsheets stumble over: quotes, braces, an emoji, a formula's first sign. */
const word = fc.constantFrom(
  "Visie",
  "wijk",
  "ouders",
  "'t",
  '"inclusie"',
  "{naam}",
  "=1+1",
  "@",
  "naïef",
  "🙂",
  "é",
  "—",
  "0",
);
const words = (least: number, most: number) =>
  fc.array(word, { minLength: least, maxLength: most }).map((parts) => parts.join(" "));
const line = words(1, 8);
const help = fc.array(words(0, 20), { maxLength: 3 }).map((lines) => lines.join("\n").trim());
const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/).filter((text) => text !== "constructor");
const euros: fc.Arbitrary<Cents> = fc.integer({ min: 1, max: 1_000_000_000 }).map(cents);
const names = (max: number) => fc.uniqueArray(line, { maxLength: max, selector: (text) => text.toLowerCase() });
const list = fc.record({ names: names(40), complete: fc.boolean() });

function withIds<Item extends object>(item: fc.Arbitrary<Item>, most: number): fc.Arbitrary<(Item & { id: string })[]> {
  const one = fc.tuple(id, item).map(([own, rest]) => ({ ...rest, id: own }));
  return fc.uniqueArray(one, { maxLength: most, selector: (each) => each.id });
}
const topics: fc.Arbitrary<readonly Topic[]> = withIds(fc.record({ label: line, explanation: help }), 12).map((items) =>
  items.filter(({ label }, index) => items.findIndex((other) => isSame(other.label, label)) === index),
);
const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

const counts = withIds(fc.record({ label: line, aim: fc.constantFrom("fewer", "more", "free") }), 8).map((items) =>
  items.map((item, index) => ({ ...item, short: `Kort ${index + 1}` })),
);

const columns = withIds(
  fc.record({
    kind: fc.constantFrom("text", "count", "choice"),
    choices: fc.uniqueArray(line, { minLength: 1, maxLength: 6, selector: (text) => text.toLowerCase() }),
    required: fc.boolean(),
  }),
  3,
).map((items) =>
  items.map((item, index) => ({
    ...item,
    label: `Kolom ${index + 1} "x"`,
    choices: item.kind === "choice" ? item.choices : [],
  })),
);

const part: fc.Arbitrary<PartWords> = fc.record({ title: line, help });
const programmeWords: fc.Arbitrary<ProgrammeWords> = fc.record({
  form: line,
  reason: part,
  principles: part,
  themes: part,
  goals: fc.record({ title: line, help, goal: part, approach: part, result: part }),
  counts: part,
  countsNote: help,
  partnerNames: line,
  income: part,
  expenses: part,
  conditions: part,
  leernetwerk: line,
  director: line,
});

const base = fc.record({
  id: id.map((text) => `eigen-${text}`),
  version: fc.integer({ min: 1, max: 9999 }),
  name: line,
  organisation: line,
  region: words(0, 3),
  schoolYear: fc.integer({ min: 2020, max: 2090 }).map((year) => `${year}-${year + 1}` as const),
  applicant: fc.constantFrom("school", "board"),
  schoolKinds: fc.constantFrom("regular", "special", "any"),
  participations: fc.constantFrom(["nieuw"], ["doorlopend"], ["nieuw", "doorlopend"]),
  grantLabel: line,
  impulsCents: fc.oneof(fc.constant(cents(0)), euros),
  awards: fc.option(fc.integer({ min: 0, max: 500 })),
  deadline: fc.option(fc.constantFrom("2026-06-01", "2028-02-29")) as fc.Arbitrary<CalendarDate | null>,
  mailTo: fc.constantFrom("", "plannen@samen.example"),
  mailSubject: words(0, 4),
  werkgebieden: list,
  boards: list,
  principles: topics,
  themes: topics,
  counts,
  expenseColumns: columns,
  conditions: topics,
  parts: fc.uniqueArray(fc.constantFrom(...formParts)),
  words: programmeWords,
  sourceNote: help,
  rules: fc.record({
    deficit: fc.constantFrom("unless-explained", "always", "never"),
    questionAmountsBelowCents: fc.oneof(fc.constant(cents(0)), euros),
    explainAbove: fc.record({ percent: fc.integer({ min: 0, max: 100 }), cents: euros }),
  }),
});

const grant = fc.oneof(
  fc.constant({ grantCents: cents(0), grantUpToCents: null }),
  euros.map((grantCents) => ({ grantCents, grantUpToCents: null })),
  fc
    .tuple(fc.integer({ min: 1, max: 9_000_000 }), fc.integer({ min: 0, max: 9_000_000 }))
    .map(([low, more]) => ({ grantCents: cents(low), grantUpToCents: cents(low + more) })),
);

/** Any programme that a samenwerkingsverband may write. */
export const arbitraryProgramme: fc.Arbitrary<Programme> = fc.tuple(base, grant).chain(([rest, amounts]) => {
  const themes = rest.themes.map((theme) => theme.id);
  const resource = fc.record({
    title: line,
    url: fc.constantFrom("https://voorbeeld.example", "https://www.voorbeeld.example/pad?x=1#deel"),
    themes: fc.subarray(themes),
  });
  return fc.array(resource, { maxLength: 4 }).map((resources) => ({ ...rest, ...amounts, resources }));
});

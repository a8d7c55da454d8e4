import fc from "fast-check";
import { fromDayNumber } from "../../src/domain/calendar-date";
import { cents } from "../../src/domain/cents";
import type { LedgerFile } from "../../src/ledger/ledger-file";
import type { Posting } from "../../src/ledger/posting";
import { MarkTallying } from "../../src/ledger/recognise/mark-tally";

/** Some days around a school year. */
const firstDay = 20_454;

/** Postings with few words and numbers, so that many are alike. */
const arbitraryPosting: fc.Arbitrary<Posting> = fc.record({
  file: fc.constant("a.xaf"),
  company: fc.constantFrom("S1", ""),
  journal: fc.constantFrom("70", "90"),
  transaction: fc.constantFrom("1", "2", ""),
  line: fc.constantFrom("1", "2", ""),
  date: fc.option(
    fc.integer({ min: 0, max: 700 }).map((days) => fromDayNumber(firstDay + days)),
    { freq: 20 },
  ),
  account: fc.constantFrom("4731", "4732", "1100"),
  description: fc.constantFrom("Catering ouderavond", "Spreker", "a|b#2\\"),
  costCentre: fc.constantFrom("4410", "4411", ""),
  product: fc.constantFrom("", "01"),
  project: fc.constantFrom("", "P7"),
  amountCents: fc.integer({ min: -3, max: 3 }).map(cents),
  document: fc.constantFrom("", "F1"),
  relation: fc.constant(""),
});

export const arbitraryPostings = fc.array(arbitraryPosting, { maxLength: 40 });

/** A file as its reader would give it, with these postings under its own name. */
export function fileOf(
  name: string,
  postings: readonly Posting[],
  createdOn: LedgerFile["createdOn"] = null,
): LedgerFile {
  const own = postings.map((posting) => ({ ...posting, file: name }));
  const days = own.flatMap(({ date }) => (date === null ? [] : [date])).sort();
  const [first, last] = [days[0], days.at(-1)];
  return {
    file: name,
    format: "csv",
    createdOn,
    lines: own.length,
    debitCents: cents(0),
    creditCents: cents(0),
    declared: null,
    days: first === undefined || last === undefined ? null : { first, last },
    months: new Set(days.map((day) => day.slice(0, 7))),
    tally: new MarkTallying().result(),
    postings: own,
    findings: [],
  };
}

export const sumOf = (postings: readonly Posting[]): number =>
  postings.reduce((sum, { amountCents }) => sum + amountCents, 0);

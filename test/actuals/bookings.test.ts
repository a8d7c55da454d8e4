import fc from "fast-check";
import { bookedLines, lineActuals, postedCents } from "../../src/actuals/booked-lines";
import { noBookings, type Bookings } from "../../src/actuals/bookings";
import { describeBookingsMemory, readBookings } from "../../src/actuals/bookings-memory";
import { describeBookingsSheet, notAssigned } from "../../src/actuals/bookings-sheet";
import { mostPostings, renewBookings } from "../../src/actuals/renew-bookings";
import { calendarDate } from "../../src/domain/calendar-date";
import { cents } from "../../src/domain/cents";
import type { Posting } from "../../src/ledger/posting";
import { postingKeys } from "../../src/ledger/posting-key";
import type { SheetDescription, WorkbookDescription } from "../../src/workbook/description";
import { assertDescription } from "../../src/workbook/assert-description";
import { snapshotOf } from "../../src/workbook/snapshot-of";
import { completePlan } from "../domain/complete-plan";
import { arbitraryPostings, fileOf, sumOf } from "../ledger/arbitrary-postings";
import { programme, savedAt } from "../school/read-bytes";

const always = { from: null, to: null };
const posting = (changes: Partial<Posting> = {}): Posting => ({
  file: "2026.xaf", company: "S1", journal: "70", transaction: "2600841", line: "1", date: calendarDate(2026, 9, 14), account: "4731",
  description: "Catering", costCentre: "4410", product: "", project: "", amountCents: cents(486_00), document: "F1", relation: "",
  ...changes,
}); // prettier-ignore
const taken = (before: Bookings, ...postings: readonly Posting[]) =>
  renewBookings(before, { mark: {}, period: always, postings, files: [fileOf("a.xaf", postings)] });
const keyOf = (each: Posting) => postingKeys([each])[0] ?? "";
const workbook = (...sheets: readonly SheetDescription[]): WorkbookDescription => ({
  sheets,
  names: [],
  properties: { title: "", author: "", savedAt },
  activeSheet: sheets[0]?.name ?? "",
});
const snapshot = (...sheets: readonly SheetDescription[]) => snapshotOf(workbook(...sheets));
const spending = { plan: completePlan, programme };

describe("the memory of the bookings", () => {
  const line = fc.constantFrom("expense.1", "expense.2", "income.1") as fc.Arbitrary<"expense.1">;
  const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }).filter((each) => !/\p{Cc}/u.test(each));

  it("comes back from its sheet as it was", () => {
    fc.assert(
      fc.property(arbitraryPostings, text, fc.array(line), (postings, value, lines) => {
        const single = new Map(
          postingKeys(postings.slice(0, lines.length)).map((key, index) => [key, lines[index] ?? "expense.1"]),
        );
        const before: Bookings = {
          mark: { costCentre: ["4410", value], text: [value] },
          assignments: { single, rules: [{ kind: "text", value, line: "expense.2" }] },
          mappings: [{ head: value, mapping: { columns: { date: "Dag", amount: 7 }, decimal: "," } }],
          booked: taken(noBookings, ...postings).bookings.booked,
        };
        expect(readBookings(snapshot(describeBookingsMemory(before)))).toEqual(before);
      }),
    );
  });

  it("is none for a workbook into which no ledger was read, and refuses that of a newer version or a damaged one", () => {
    const sheet = describeBookingsMemory(taken(noBookings, posting()).bookings);
    const with1 = (from: unknown, to: string | number): SheetDescription => ({
      ...sheet,
      cells: sheet.cells.map((cell) => (cell.content === from ? { ...cell, content: to } : cell)),
    });
    expect(readBookings(snapshot({ ...sheet, name: "Iets anders" }))).toBeNull();
    expect(() => readBookings(snapshot(with1("schoolbudget-boekingen", "x")))).not.toThrow();
    expect(() => readBookings(snapshot(with1(486_00, "veel")))).toThrow("damaged-part");
    const newer = { ...sheet, cells: sheet.cells.map((cell) => (cell.row === 0 && cell.column === 1 ? { ...cell, content: 9 } : cell)) };
    expect(() => readBookings(snapshot(newer))).toThrow("newer-format");
  }); // prettier-ignore

  it("holds texts that no file can hold, made so that it can", () => {
    const odd = posting({ description: `Gek\u0000 \uD800 ${"x".repeat(40_000)}\nregel` });
    const { bookings } = taken(noBookings, odd);
    const sheets = [describeBookingsSheet(spending, bookings, snapshot()), describeBookingsMemory(bookings)];
    expect(() => assertDescription(workbook(...sheets))).not.toThrow();
    expect(readBookings(snapshot(...sheets))).toEqual(bookings);
  });
});

describe("a newer reading", () => {
  it("changes nothing when it says the same", () => {
    fc.assert(
      fc.property(arbitraryPostings, (postings) => {
        const { bookings } = taken(noBookings, ...postings);
        const again = taken(bookings, ...postings);
        expect(again.bookings).toEqual(bookings);
        expect(again.changes).toMatchObject({ added: [], gone: [], changed: [], kept: postings.length });
      }),
    );
  });

  it("keeps number and line of a posting that changed, and says what moved", () => {
    const [catering, speaker, rent] = [
      posting(),
      posting({ line: "2" }),
      posting({ line: "3", description: "Zaal", amountCents: cents(1) }),
    ];
    const first = taken(noBookings, catering, speaker).bookings;
    const decided = {
      ...first,
      assignments: { rules: [], single: new Map([[keyOf(catering), "expense.2" as const]]) },
    };
    const corrected = { ...catering, description: "Catering ouderavond", amountCents: cents(500_00) };
    const { bookings, changes } = taken(decided, rent, corrected);
    expect([changes.added.length, changes.changed.length, changes.gone.length, changes.kept]).toEqual([1, 1, 1, 0]);
    expect(bookings.booked.map((each) => [each.nr, each.posting.description])).toEqual([
      [3, "Zaal"],
      [1, "Catering ouderavond"],
    ]);
    expect(lineActuals(completePlan, decided, bookings)).toEqual([{ side: "expense", line: "2", actualCents: 500_00 }]);
  });

  it("gives a posting that comes back the line it had", () => {
    const first = taken(noBookings, posting()).bookings;
    const decided = {
      ...first,
      assignments: { rules: [], single: new Map([[keyOf(posting()), "expense.1" as const]]) },
    };
    const without = taken(decided, posting({ transaction: "9", document: "" })).bookings;
    expect(lineActuals(completePlan, decided, without)).toEqual([{ side: "expense", line: "1", actualCents: 0 }]);
    const back = taken(without, posting()).bookings;
    expect(bookedLines(completePlan, back).lines.find(({ key }) => key === "expense.1")?.actualCents).toBe(486_00);
  });

  it("leaves months alone of which no export was given, as long as they fit the mark", () => {
    const [autumn, spring] = [posting(), posting({ date: calendarDate(2027, 2, 3), transaction: "2700001" })];
    const both = taken(noBookings, autumn, spring).bookings;
    const mark = (costCentre: string) => ({ mark: { costCentre: [costCentre] }, period: always });
    const newer = { postings: [spring], files: [fileOf("2027.xaf", [spring])] };
    expect(renewBookings(both, { ...mark("4410"), ...newer }).bookings.booked).toHaveLength(2);
    expect(renewBookings(both, { ...mark("4411"), ...newer, postings: [] }).bookings.booked).toHaveLength(0);
  });

  it("is refused when its mark fits more postings than belong to one plan", () => {
    const many = Array.from({ length: mostPostings + 1 }, () => posting());
    expect(() => taken(noBookings, ...many)).toThrow("too-many-postings");
  });
});

describe("the sheet Boekingen", () => {
  it("has every recognised posting once; assigned and unassigned make the whole", () => {
    fc.assert(
      fc.property(arbitraryPostings, (postings) => {
        const { bookings } = taken(noBookings, ...postings);
        const decided: Bookings = {
          ...bookings,
          assignments: { single: new Map(), rules: [{ kind: "account", value: "4731", line: "expense.1" }] },
        };
        const { lines, unassigned } = bookedLines(completePlan, decided);
        expect(postedCents([...lines.flatMap((each) => each.postings), ...unassigned])).toBe(sumOf(postings));
        const { cells, tables } = describeBookingsSheet(spending, decided, snapshot());
        const inTable = (column: number) => cells.filter((cell) => cell.row >= 6 && cell.column === column);
        expect(tables[0]?.area.bottom).toBe(5 + Math.max(1, postings.length));
        expect(inTable(10).filter(({ content }) => content === notAssigned)).toHaveLength(unassigned.length);
      }),
      { numRuns: 30 },
    );
  });

  it("finds each row again by its number, wherever people sorted it", () => {
    const before = taken(noBookings, posting(), posting({ line: "2" })).bookings;
    const sheet = describeBookingsSheet(spending, before, snapshot());
    const turned = { ...sheet, cells: sheet.cells.map((cell) => (cell.row >= 6 ? { ...cell, row: 13 - cell.row } : cell)) };
    const after = taken(before, posting({ line: "3", amountCents: cents(1) }), posting()).bookings;
    expect(after.booked.map(({ nr }) => nr)).toEqual([3, 1]);
    expect(describeBookingsSheet(spending, after, snapshot(turned)).tables[0]?.continues).toEqual([null, 1]);
  }); // prettier-ignore
});

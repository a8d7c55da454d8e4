import fc from "fast-check";
import { calendarDate } from "../../src/domain/calendar-date";
import { cents } from "../../src/domain/cents";
import {
  actualCents,
  assignPostings,
  type Assignments,
  type BudgetLineKey,
} from "../../src/ledger/assign/assign-postings";
import { carryAssignments, comparePostings } from "../../src/ledger/assign/compare-postings";
import type { Posting } from "../../src/ledger/posting";
import { postingKeys } from "../../src/ledger/posting-key";
import { recogniser, type Mark } from "../../src/ledger/recognise/mark";
import { MarkTallying, mergeTallies } from "../../src/ledger/recognise/mark-tally";
import { arbitraryPostings, sumOf } from "./arbitrary-postings";

const posting = (changes: Partial<Posting> = {}): Posting => ({
  file: "a.xaf", company: "S1", journal: "70", transaction: "2600841", line: "1", date: calendarDate(2026, 9, 14), account: "4731",
  description: "Catering ouderavond", costCentre: "4410", product: "", project: "", amountCents: cents(486_00), document: "F1", relation: "",
  ...changes,
}); // prettier-ignore
const keyOf = (each: Posting) => postingKeys([each])[0] ?? "";
const budget = new Set<BudgetLineKey>(["expense.1", "expense.2", "income.1"]);

describe("a mark", () => {
  const isRecognised = (mark: Mark, changes: Partial<Posting> = {}) => recogniser(mark)(posting(changes));
  it.each<[string, Mark, Partial<Posting>, boolean]>([
    ["its cost centre", { costCentre: ["4410"] }, {}, true],
    ["one of several cost centres", { costCentre: ["4400", "4410"] }, {}, true],
    ["another cost centre", { costCentre: ["441"] }, {}, false],
    ["a cost centre with its name", { costCentre: ["4410"] }, { costCentre: "4410 Schoolbudget inclusie" }, true],
    ["a cost centre that only begins alike", { costCentre: ["44"] }, { costCentre: "44 10" }, false],
    ["words in its description, however they are written", { text: ["  OUDERAVOND"] }, {}, true],
    ["cost centre and account", { costCentre: ["4410"], account: ["4731"] }, {}, true],
    ["cost centre but not account", { costCentre: ["4410"], account: ["4732"] }, {}, false],
    ["a project that it has not", { project: ["P7"] }, {}, false],
    ["nothing asked for", { project: [], text: [" "] }, {}, true],
  ])("recognises a posting by %s: %j", (_, mark, changes, expected) => {
    expect(isRecognised(mark, changes)).toBe(expected);
  });

  it("can be chosen from what the postings have, with count and sum", () => {
    fc.assert(
      fc.property(arbitraryPostings, arbitraryPostings, (one, other) => {
        const tallies = [one, other].map((postings) => {
          const tallying = new MarkTallying();
          for (const each of postings) tallying.add(each);
          return tallying.result();
        });
        for (const { value, count, amountCents } of mergeTallies(tallies).costCentre) {
          const found = [...one, ...other].filter(recogniser({ costCentre: [value] }));
          expect([count, amountCents]).toEqual([found.length, sumOf(found)]);
        }
      }),
    );
  });
});

describe("assignPostings", () => {
  const arbitraryAssignments = (postings: readonly Posting[]): fc.Arbitrary<Assignments> => {
    const line = fc.constantFrom<BudgetLineKey>("expense.1", "expense.2", "income.1", "expense.9");
    return fc.record({
      single: fc.array(line, { maxLength: postings.length }).map((lines) => new Map(postingKeys(postings.slice(0, lines.length)).map((key, index) => [key, lines[index] ?? "expense.1"]))),
      rules: fc.array(fc.record({ kind: fc.constantFrom("account", "text"), value: fc.constantFrom("4731", "spreker", ""), line }), { maxLength: 3 }),
    });
  }; // prettier-ignore

  it("lays every recognised posting down once: assigned and unassigned make the whole", () => {
    const both = arbitraryPostings.chain((postings) => fc.tuple(fc.constant(postings), arbitraryAssignments(postings)));
    fc.assert(
      fc.property(both, ([postings, assignments]) => {
        const { lines, unassigned } = assignPostings(postings, assignments, budget);
        const assigned = [...lines.values()].flat();
        expect(assigned.length + unassigned.length).toBe(postings.length);
        expect(sumOf([...assigned, ...unassigned].map((each) => each.posting))).toBe(sumOf(postings));
        expect([...lines.keys()].every((line) => budget.has(line))).toBe(true);
      }),
    );
  });

  it("lets a single decision go before rules, and the first rule before others", () => {
    const [catering, speaker] = [posting(), posting({ line: "2", description: "Spreker" })];
    const rules = [
      { kind: "text", value: "spreker", line: "expense.2" },
      { kind: "account", value: "4731", line: "expense.1" },
    ] as const;
    const linesOf = (single: Assignments["single"]) =>
      Object.fromEntries(
        [...assignPostings([catering, speaker], { single, rules }, budget).lines].map(([line, some]) => [
          line,
          some.map((each) => each.posting.line),
        ]),
      );
    expect(linesOf(new Map())).toEqual({ "expense.1": ["1"], "expense.2": ["2"] });
    expect(linesOf(new Map([[keyOf(speaker), "income.1"]]))).toEqual({ "expense.1": ["1"], "income.1": ["2"] });
  });

  it("lets a posting wait again when its line is gone from the budget", () => {
    const single = new Map<string, BudgetLineKey>([[keyOf(posting()), "expense.9"]]);
    expect(assignPostings([posting()], { single, rules: [] }, budget).unassigned).toHaveLength(1);
  });

  it("counts spending as debit and income as credit", () => {
    const income = { key: "k", posting: posting({ amountCents: cents(-25_000_00) }) };
    expect(actualCents("income.1", [income])).toBe(25_000_00);
    expect(actualCents("expense.1", [income, { key: "l", posting: posting() }])).toBe(486_00 - 25_000_00);
    expect(actualCents("income.1", [])).toBe(0);
  });
});

describe("a newer export", () => {
  it("keeps decisions and says what is new, gone and changed", () => {
    const before = [posting(), posting({ line: "2", description: "Spreker" }), posting({ line: "3" })];
    const after = [
      posting({ file: "b.xaf" }),
      posting({ line: "2", description: "Spreker ouders" }),
      posting({ line: "4", amountCents: cents(5) }),
    ];
    const changes = comparePostings(before, after);
    expect(changes.kept).toBe(1);
    expect(changes.changed.map((pair) => [pair.before.posting.description, pair.after.posting.description])).toEqual([
      ["Spreker", "Spreker ouders"],
    ]);
    expect(changes.added.map((each) => each.posting.line)).toEqual(["4"]);
    expect(changes.gone.map((each) => each.posting.line)).toEqual(["3"]);

    const single = new Map<string, BudgetLineKey>(before.map((each) => [keyOf(each), "expense.2"]));
    const carried = carryAssignments({ single, rules: [] }, changes);
    expect(assignPostings(after, carried, budget).unassigned.map((each) => each.posting.line)).toEqual(["4"]);
  });

  it("knows a posting without numbers by its day, document, account and amount, if no other is alike", () => {
    const plain = { company: "", transaction: "841", line: "" };
    const changed = comparePostings([posting(plain)], [posting({ ...plain, costCentre: "4411" })]);
    expect(changed).toMatchObject({ added: [], gone: [], kept: 0, changed: [{}] });
    const twins = [posting({ ...plain, costCentre: "4411" }), posting({ ...plain, costCentre: "4412" })];
    expect(comparePostings([posting(plain)], twins)).toMatchObject({ added: [{}, {}], gone: [{}], changed: [] });
  });

  it("accounts for every posting of both, and finds nothing between a ledger and itself in another order", () => {
    fc.assert(
      fc.property(arbitraryPostings, arbitraryPostings, (one, other) => {
        const { added, gone, changed, kept } = comparePostings(one, other);
        expect(kept + gone.length + changed.length).toBe(one.length);
        expect(kept + added.length + changed.length).toBe(other.length);
        expect(comparePostings(one, one.toReversed())).toEqual({ added: [], gone: [], changed: [], kept: one.length });
      }),
    );
  });
});

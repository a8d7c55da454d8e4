import fc from "fast-check";
import { calendarDate } from "../../src/domain/calendar-date";
import { cents } from "../../src/domain/cents";
import { readAuditfile } from "../../src/ledger/auditfile/read-auditfile";
import { joinLedgers } from "../../src/ledger/join-ledgers";
import { isWithin, missingMonths, periodOf } from "../../src/ledger/period";
import type { Posting } from "../../src/ledger/posting";
import { postingKeys } from "../../src/ledger/posting-key";
import { arbitraryPostings, fileOf, sumOf } from "./arbitrary-postings";
import { auditfileOf, spending } from "./build-auditfile";
import { everything, sourceOf } from "./ledger-source";

const base: Posting = {
  file: "a.xaf",
  company: "S1",
  journal: "70",
  transaction: "2600841",
  line: "1",
  date: calendarDate(2026, 9, 14),
  account: "4731",
  description: "Catering",
  costCentre: "4410",
  product: "",
  project: "",
  amountCents: cents(486_00),
  document: "F1",
  relation: "",
};
const year = periodOf("2026-2027");
const overlaps = (files: Parameters<typeof joinLedgers>[0]) =>
  joinLedgers(files).files.flatMap(({ file, findings }) =>
    findings.map(({ severity, params }) => ({ file, severity, ...params })),
  );
const withoutFile = (postings: readonly Posting[]) => postings.map(({ file: _file, ...rest }) => rest);

function groupsOf<T>(items: readonly T[], groupOf: (item: T) => number): ReadonlyMap<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) groups.set(groupOf(item), [...(groups.get(groupOf(item)) ?? []), item]);
  return groups;
}

describe("joinLedgers", () => {
  it("counts a posting that is in two files once, and says so", () => {
    const files = [fileOf("2026.xaf", [base]), fileOf("heel.xaf", [base, { ...base, line: "2" }])];
    expect(withoutFile(joinLedgers(files).postings)).toEqual(withoutFile([base, { ...base, line: "2" }]));
    expect(overlaps(files)).toEqual([
      { file: "heel.xaf", severity: "error", reason: "twice", count: 1, other: "2026.xaf" },
    ]);
  });

  it("keeps two equal lines of one file, and of two equal files no more than those", () => {
    const postings = [base, base];
    expect(joinLedgers([fileOf("a.csv", postings)]).postings).toHaveLength(2);
    expect(joinLedgers([fileOf("a.csv", postings), fileOf("b.csv", postings)]).postings).toHaveLength(2);
    expect(joinLedgers([fileOf("a.csv", [base]), fileOf("b.csv", [base, base])]).postings).toHaveLength(2);
  });

  it("takes the newest words for a posting that was described anew, whichever file comes first", () => {
    const old = fileOf("b.xaf", [base], calendarDate(2027, 1, 5));
    const corrected = fileOf("a.xaf", [{ ...base, costCentre: "4411" }], calendarDate(2027, 8, 20));
    for (const files of [
      [old, corrected],
      [corrected, old],
    ]) {
      expect(joinLedgers(files).postings.map(({ costCentre }) => costCentre)).toEqual(["4411"]);
      expect(overlaps(files)).toEqual([
        { file: "b.xaf", severity: "error", reason: "newer", count: 1, other: "a.xaf" },
      ]);
    }
  });

  it("counts both when only the number is the same, and asks", () => {
    const files = [fileOf("a.xaf", [base]), fileOf("b.xaf", [{ ...base, amountCents: cents(5) }])];
    expect(joinLedgers(files).postings).toHaveLength(2);
    expect(overlaps(files)).toEqual([
      { file: "b.xaf", severity: "warning", reason: "alike", count: 1, other: "a.xaf" },
    ]);
  });

  it("does not take the same numbers of another administration or another day for an overlap", () => {
    const other = { ...base, company: "S2" };
    const later = { ...base, date: calendarDate(2027, 9, 14) };
    const files = [fileOf("a.xaf", [base]), fileOf("b.xaf", [other]), fileOf("c.xaf", [later])];
    expect(joinLedgers(files).postings).toHaveLength(3);
    expect(overlaps(files)).toEqual([]);
  });

  it("gives the same ledger in whatever order files are given", () => {
    fc.assert(
      fc.property(fc.array(arbitraryPostings, { minLength: 2, maxLength: 4 }), fc.nat(), (lists, turn) => {
        const files = lists.map((postings, index) => fileOf(`${index}.xaf`, postings));
        const turned = files.map((_, index) => files[(index + turn) % files.length] ?? fileOf("", []));
        expect(joinLedgers(turned).postings).toEqual(joinLedgers(files).postings);
        expect(joinLedgers(turned.reverse()).postings).toEqual(joinLedgers(files).postings);
      }),
    );
  });

  it("adds nothing when a file is joined with a copy of itself", () => {
    fc.assert(
      fc.property(arbitraryPostings, (postings) => {
        const joined = joinLedgers([fileOf("a.xaf", postings), fileOf("b.xaf", postings)]);
        expect(withoutFile(joined.postings)).toEqual(withoutFile(postings));
      }),
    );
  });

  it("drops nothing of files that have no posting in common", () => {
    fc.assert(
      fc.property(arbitraryPostings, arbitraryPostings, (one, other) => {
        const elsewhere = other.map((posting) => ({ ...posting, company: "S9" }));
        expect(joinLedgers([fileOf("a.xaf", one), fileOf("b.xaf", elsewhere)]).postings).toHaveLength(one.length + other.length);
      }),
    );
  }); // prettier-ignore

  it("gives every posting its own key, whatever it says", () => {
    fc.assert(
      fc.property(arbitraryPostings, (postings) => {
        expect(new Set(postingKeys(postings)).size).toBe(postings.length);
      }),
    );
  });
});

describe("cutting exports to a school year", () => {
  it("neither drops nor doubles a posting: before, within and after make the whole again", () => {
    fc.assert(
      fc.property(arbitraryPostings, (postings) => {
        const before = postings.filter((posting) => isWithin(posting, { from: null, to: calendarDate(2026, 7, 31) }));
        const within = postings.filter((posting) => isWithin(posting, year));
        const after = postings.filter((posting) => isWithin(posting, { from: calendarDate(2027, 8, 1), to: null }));
        const undated = postings.filter(({ date }) => date === null);
        expect([...before, ...within, ...after, ...undated]).toHaveLength(postings.length);
        expect(sumOf([...before, ...within, ...after, ...undated])).toBe(sumOf(postings));
      }),
    );
  });

  it("finds in two exports by calendar year, or in one for each period, what one export of all would give", async () => {
    const day = fc.date({ min: new Date("2026-01-01"), max: new Date("2027-12-31"), noInvalidDate: true });
    await fc.assert(
      fc.asyncProperty(fc.array(day, { maxLength: 30 }), fc.integer({ min: 1, max: 12 }), async (days, months) => {
        const transactions = days
          .map((date, index) => spending(String(index), date.toISOString().slice(0, 10), `${index}.25`))
          .sort((one, other) => (one.date < other.date ? -1 : 1));
        const read = (name: string, part: typeof transactions) =>
          readAuditfile(sourceOf(auditfileOf({ transactions: part }), { name }), { ...everything, period: year });
        const partOf = ({ date }: { date: string }) => Math.floor((Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1) / months);
        const parts = groupsOf(transactions, partOf);
        const files = await Promise.all([...parts].map(([part, some]) => read(`${part}.xaf`, some)));
        const whole = await read("heel.xaf", transactions);
        expect(withoutFile(joinLedgers(files).postings)).toEqual(withoutFile(whole.postings));
        expect(files.every(({ findings }) => findings.every(({ code }) => code === "Y06"))).toBe(true);
      }),
      { numRuns: 40 },
    );
  }); // prettier-ignore

  it("says how many of the postings asked for lie outside", async () => {
    const transactions = [spending("1", "2026-07-31", "1.00"), spending("2", "2026-08-01", "2.00"), spending("3", "2027-07-31", "3.00"), spending("4", "2027-08-01", "4.00")];
    const file = await readAuditfile(sourceOf(auditfileOf({ transactions })), { mark: { account: ["4731"] }, period: year });
    expect(file.postings.map(({ transaction }) => transaction)).toEqual(["2", "3"]);
    expect(file.findings).toEqual([
      { code: "Y06", severity: "warning", kind: "note", params: { reason: "outside", count: 2, from: "2026-08-01", to: "2027-07-31" } },
    ]);
  }); // prettier-ignore

  it("names the months that no export has", () => {
    const until = fileOf("2026.xaf", ["08", "09", "10", "11", "12"].map((month) => ({ ...base, date: calendarDate(2026, Number(month), 3) })));
    expect(missingMonths("2026-2027", [until])).toEqual(["2027-01", "2027-02", "2027-03", "2027-04", "2027-05", "2027-06", "2027-07"]);
    expect(missingMonths("2026-2027", [])).toHaveLength(12);
  }); // prettier-ignore
});

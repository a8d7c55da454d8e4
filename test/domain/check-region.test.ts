import { cents } from "../../src/domain/cents";
import { checkRegion } from "../../src/domain/check-region";
import type { FindingCode } from "../../src/domain/finding";
import { programmes } from "../../src/domain/programmes/programmes";
import type { RegionEntry } from "../../src/domain/region-rules/region-entry";
import { regionEntry as entry } from "./region-entry";

const found = (entries: readonly RegionEntry[], code?: FindingCode) =>
  checkRegion(entries, programmes[0])
    .filter(({ finding }) => (code === undefined ? finding.code !== "C03" : finding.code === code))
    .map(({ finding, about }) => ({ about, code: finding.code, severity: finding.severity, params: finding.params }));

describe("a region in order", () => {
  it("has no finding besides its spread", () => {
    expect(
      found([entry({ awarded: true }), entry(), entry({ participation: "doorlopend", grantCents: cents(0) })]),
    ).toEqual([]);
  });
});

describe("C01, versions of one plan", () => {
  it("lists the older one as replaced", () => {
    const older = entry({ key: "older", identity: "same", counts: false });
    const newest = entry({ key: "newest", identity: "same" });
    expect(found([older, newest])).toEqual([
      {
        about: "older",
        code: "C01",
        severity: "warning",
        params: { reason: "replaced", school: "De Zandmotor", versions: 2 },
      },
    ]);
  });
  it("lets the controller choose where no order is known", () => {
    const versions = [true, false].map((counts) => entry({ identity: "same", counts, hasClearOrder: false }));
    expect(found(versions).map(({ params }) => params.reason)).toEqual(["choose", "choose"]);
  });
});

describe("C02, the number of awards", () => {
  const awarded = (count: number) => Array.from({ length: count }, () => entry({ awarded: true }));
  it("allows thirty new schools and questions one more", () => {
    expect(found(awarded(30))).toEqual([]);
    expect(found(awarded(31))).toMatchObject([{ about: null, code: "C02", params: { awarded: 31, awards: 30 } }]);
  });
  it("does not count a version that was replaced", () => {
    expect(found([...awarded(30), entry({ awarded: true, counts: false })], "C02")).toEqual([]);
  });
});

describe("C03, spread", () => {
  const spread = (entries: readonly RegionEntry[]) => found(entries, "C03").map(({ params }) => params);
  it("names what does not occur, by name and without a score", () => {
    const params = spread([entry({ werkgebied: "laak ", board: "Lucas Onderwijs", themes: ["ouders", "visie"] })]);
    expect(params).toMatchObject([
      { reason: "werkgebied", stage: "submitted", covered: 1, total: 10 },
      { reason: "board", covered: 1, total: 3, absent: "SCOH, De Haagse Scholen" },
      { reason: "theme", covered: 2, total: 6 },
    ]);
    expect(params[0]?.absent).not.toContain("Laak");
  });
  it("looks at what is awarded apart from what is submitted", () => {
    const params = spread([entry({ awarded: true, themes: ["visie"] }), entry({ themes: ["ouders"] })]);
    expect(params.map(({ reason, stage, covered }) => `${reason} ${stage} ${covered}`)).toEqual([
      "werkgebied submitted 1", "board submitted 1", "theme submitted 2",
      "werkgebied awarded 1", "board awarded 1", "theme awarded 1",
    ]); // prettier-ignore
  });
  it("does not hold a name that is not listed against the list", () => {
    expect(spread([entry({ board: "VCO" })])[1]).toMatchObject({ covered: 0, total: 3 });
  });
});

describe("C04, the conditions of an award", () => {
  it("are asked of awarded plans only", () => {
    const entries = [
      entry({ key: "a", awarded: true, conditionsLacking: ["adviser"] }),
      entry({ conditionsLacking: ["board"] }),
    ];
    expect(found(entries)).toMatchObject([
      { about: "a", code: "C04", severity: "error", params: { conditions: "adviser" } },
    ]);
  });
  it("are named: one, the other or both", () => {
    const lacking = [["board"], ["adviser"], ["board", "adviser"]] as const;
    const entries = lacking.map((conditionsLacking) => entry({ awarded: true, conditionsLacking }));
    expect(found(entries).map(({ params }) => params["conditions"])).toEqual(["board", "adviser", "board adviser"]);
  });
});

describe("C05, the amount that is awarded", () => {
  it("is the number of awards times the grant", () => {
    expect(found([entry({ awarded: true }), entry({ awarded: true, grantCents: cents(20_000_00) })])).toMatchObject([
      { about: null, code: "C05", severity: "error", params: { awarded: 2, differenceCents: -5_000_00 } },
    ]);
  });
  it("is only questioned when a joint application is among them", () => {
    const joint = entry({ awarded: true, grantCents: cents(50_000_00), partnerBrins: ["99ZZ00"] });
    expect(found([joint], "C05")).toMatchObject([{ severity: "warning" }]);
  });
});

describe("C06, new or doorlopend", () => {
  it("does not let a doorlopende school be one of the thirty", () => {
    const doorlopend = entry({ key: "d", participation: "doorlopend", awarded: true, grantCents: cents(0) });
    expect(found([doorlopend])).toMatchObject([
      { about: "d", code: "C06", severity: "error", params: { reason: "awarded" } },
    ]);
  });
  it("does not let one school be both", () => {
    const both = [entry({ identity: "same" }), entry({ identity: "same", participation: "doorlopend" })];
    expect(found(both, "C06").map(({ params }) => params.reason)).toEqual(["both", "both"]);
  });
  it("lets a school correct itself in a newer version", () => {
    const corrected = [
      entry({ identity: "same", counts: false }),
      entry({ identity: "same", participation: "doorlopend" }),
    ];
    expect(found(corrected, "C06")).toEqual([]);
  });
});

describe("C06, the controller's own list", () => {
  it("holds a school that goes on against a plan as a new school", () => {
    expect(found([entry({ key: "a", listedAs: "doorlopend" })])).toMatchObject([
      { about: "a", code: "C06", severity: "error", params: { reason: "listed" } },
    ]);
  });
  it("says nothing of a plan that agrees, of one that was replaced, or of a new school that turns out to go on", () => {
    const agreeing: Partial<RegionEntry>[] = [
      { participation: "doorlopend", listedAs: "doorlopend", grantCents: cents(0) },
      { listedAs: "nieuw" },
      { participation: "doorlopend", listedAs: "nieuw", grantCents: cents(0) },
      { listedAs: "doorlopend", counts: false },
    ];
    expect(found(agreeing.map(entry))).toEqual([]);
  });
});

describe("R33, the rules that a file carries", () => {
  it("names a plan that counts and has other ones than its round", () => {
    const entries = [
      entry({ key: "a", carriesOtherRules: true }),
      entry(),
      entry({ carriesOtherRules: true, counts: false }),
    ];
    expect(found(entries)).toEqual([
      { about: "a", code: "R33", severity: "warning", params: { reason: "programme-differs" } },
    ]);
  });
});

describe("C07 and R28, partners of a joint application", () => {
  const one = (change: Partial<RegionEntry> = {}) =>
    entry({ key: "one", brin: "12AB00", partnerBrins: ["34CD00"], ...change });
  const other = (change: Partial<RegionEntry> = {}) =>
    entry({ key: "other", brin: "34CD00", partnerBrins: ["12AB00"], ...change });
  const reasons = (entries: readonly RegionEntry[]) =>
    found(entries).map(({ about, code, params }) => `${about} ${code} ${params.reason}`);

  it("say nothing when both name each other", () => {
    expect(reasons([one(), other()])).toEqual([]);
  });
  it("miss a partner that is not there, or was replaced", () => {
    expect(reasons([one()])).toEqual(["one C07 absent"]);
    expect(reasons([one(), other({ counts: false })])).toEqual(["one C07 absent"]);
  });
  it("notice another werkgebied and another amount, at both", () => {
    expect(reasons([one(), other({ werkgebied: "Laak", grantCents: cents(0) })])).toEqual([
      "one C07 werkgebied", "one C07 amount", "other C07 werkgebied", "other C07 amount",
    ]); // prettier-ignore
  });
  it("notice a partner that does not name this school back", () => {
    expect(reasons([one(), other({ partnerBrins: [] })])).toEqual(["one R28 not-named-back"]);
  });
  it("say a thing once, however often the partner is named", () => {
    expect(reasons([one({ partnerBrins: ["34CD00", "34CD00"] })])).toEqual(["one C07 absent"]);
  });
  it("look for a partner in this year's round, not in last year's", () => {
    const lastYear = other({ key: "last", round: "2025-2026", werkgebied: "Laak", partnerBrins: [] });
    expect(reasons([one(), other(), lastYear])).toEqual([]);
    expect(reasons([one(), lastYear])).toEqual(["one C07 absent"]);
  });
  it("leave a school that names itself to the rule on BRINs", () => {
    expect(reasons([one({ partnerBrins: ["12AB00"] })])).toEqual([]);
  });
});

describe("C08, recomputed totals", () => {
  it("names each total that differs, of plans that count", () => {
    const totalDifferences = [{ side: "expense" as const, differenceCents: cents(-100) }];
    expect(found([entry({ key: "a", totalDifferences }), entry({ totalDifferences, counts: false })])).toEqual([
      { about: "a", code: "C08", severity: "warning", params: { side: "expense", differenceCents: -100 } },
    ]);
  });
});

import { blankPlan } from "../../src/domain/blank-plan";
import { cents } from "../../src/domain/cents";
import { checkPlan } from "../../src/domain/check-plan";
import { empty, filled, type Entry } from "../../src/domain/entry";
import type { Plan } from "../../src/domain/plan";
import type { Programme } from "../../src/domain/programme";
import { inclusieImpuls } from "../../src/domain/programmes/inclusie-impuls";
import { koersVoImpulsregelingInclusie } from "../../src/domain/programmes/koers-vo-impulsregeling-inclusie";
import { programmes } from "../../src/domain/programmes/programmes";
import { schoolontwikkelingWijk } from "../../src/domain/programmes/schoolontwikkeling-wijk";
import type { RuleContext } from "../../src/domain/rules/rule";
import { findingText } from "../../src/texts/finding-text";
import { completePlanOf } from "./complete-plan-of";

const findings = (plan: Plan, programme: Programme, more: Partial<RuleContext> = {}) =>
  checkPlan(plan, { programme, today: null, ...more });
const found = (plan: Plan, programme: Programme, more: Partial<RuleContext> = {}): string[] =>
  findings(plan, programme, more).map(
    ({ code, severity, at }) => `${code} ${severity} ${typeof at === "string" ? at : at.sheet}`,
  );
const codes = (plan: Plan, programme: Programme): string[] => [
  ...new Set(findings(plan, programme).map(({ code }) => code)),
];
const first = (programme: Programme) => blankPlan(programme, programme.participations[0]);

/** The complete plan with another grant, spent to the cent. */
function granted(programme: Programme, amount: Entry<ReturnType<typeof cents>>): Plan {
  const complete = completePlanOf(programme);
  const [line] = complete.expenses;
  if (line === undefined) throw new Error("no spending");
  return {
    ...complete,
    income: [{ id: "1", description: programme.grantLabel, amount }],
    expenses: [{ ...line, amount }],
    goals: complete.goals.slice(0, 1),
  };
}

describe.each(programmes.map((programme) => ({ name: programme.id, programme })))(
  "the rules of $name",
  ({ programme }) => {
    it("find nothing in a plan in which everything is filled in", () => {
      expect(found(completePlanOf(programme), programme)).toEqual([]);
    });
    it("say of an empty form only what is missing", () => {
      expect(findings(first(programme), programme).filter(({ kind }) => kind !== "missing")).toEqual([]);
    });
  },
);

describe("inclusie impuls", () => {
  it("asks little: who, what for, on what it is spent, and a signature", () => {
    expect(codes(first(inclusieImpuls), inclusieImpuls)).toEqual([
      "R31", "R03", "R02", "R08", "R06", "R22b", "R01", "R32",
    ]); // prettier-ignore
  });
  it("is € 9.000 for every school", () => {
    expect(found(granted(inclusieImpuls, filled(cents(8_000_00))), inclusieImpuls)).toEqual([
      "R18 error income.1.amount",
    ]);
  });
  it("is for any school, SBO and SO too", () => {
    const specialSchools = new Set(["12AB00"]);
    expect(found(completePlanOf(inclusieImpuls), inclusieImpuls, { specialSchools })).toEqual([]);
  });
  it("asks of each spending what it is for", () => {
    const complete = completePlanOf(inclusieImpuls);
    const expenses = complete.expenses.map((line) => ({ ...line, details: { soort: empty, voorwie: empty } }));
    expect(findings({ ...complete, expenses }, inclusieImpuls)[0]).toMatchObject({ kind: "missing" });
    expect(found({ ...complete, expenses }, inclusieImpuls)).toEqual([
      "R20 warning expense.1.detail.soort",
      "R20 warning expense.2.detail.soort",
    ]);
  });
});

describe("schoolontwikkeling voor de wijk", () => {
  const wijk = schoolontwikkelingWijk;
  it("takes whatever amount is received, but asks for one", () => {
    expect(found(granted(wijk, filled(cents(1_234_56))), wijk)).toEqual([]);
    expect(found(granted(wijk, empty), wijk)).toContain("R18 error income.1.amount");
  });
  it("is for SBO and SO schools", () => {
    const asked = (special: string[]) => found(completePlanOf(wijk), wijk, { specialSchools: new Set(special) });
    expect(asked(["12AB00"])).toEqual([]);
    expect(asked(["34CD00"])).toEqual(["R27 warning header.brin"]);
  });
  it("asks its own counts and conditions, and no goals", () => {
    const asked = found(first(wijk), wijk);
    expect(asked).toEqual(
      expect.arrayContaining([
        "R17 warning count.scholen.current",
        "R14 error count.uren.current",
        "R05 error condition.ontvangers",
      ]),
    );
    expect(asked.join()).not.toMatch(/R10|R11|R25|arrangementen|adviser/);
  });
  it("does not mind more or fewer hours", () => {
    const complete = completePlanOf(wijk);
    for (const target of [10, 90]) {
      const uren = { current: filled(40), target: filled(target), story: "Zoals afgesproken." };
      expect(found({ ...complete, counts: { ...complete.counts, uren } }, wijk)).toEqual([]);
    }
  });
  it("says which hours it can't read, in the form's own word", () => {
    const complete = completePlanOf(wijk);
    const hours = { state: "unreadable", text: "een dagdeel", reason: "not-a-value" } as const;
    const expenses = complete.expenses.map((line) => ({ ...line, details: { ...line.details, uren: hours } }));
    const [finding] = findings({ ...complete, expenses }, wijk);
    expect(finding).toMatchObject({ severity: "warning", kind: "wrong" });
    expect(finding && findingText(finding, "nl")).toBe("Uitgave 1, Uren: ‘een dagdeel’ past hier niet.");
  });
});

describe("the impulsregeling of Koers VO", () => {
  const koers = koersVoImpulsregelingInclusie;
  it("lies between its lowest and its highest amount", () => {
    for (const [euros, isFine] of [
      [29_999, false],
      [30_000, true],
      [61_500, true],
      [90_000, true],
      [90_001, false],
    ] as const)
      // prettier-ignore
      expect(found(granted(koers, filled(cents(euros * 100))), koers)).toEqual(
        isFine ? [] : ["R18 error income.1.amount"],
      );
  });
  it("knows a board by its number", () => {
    const complete = completePlanOf(koers);
    const named = (brin: string) => found({ ...complete, header: { ...complete.header, brin } }, koers);
    expect(named("41234")).toEqual([]);
    expect(named("12AB00")).toEqual(["R31 error header.brin"]);
    expect(named("4123")).toEqual(["R31 error header.brin"]);
  });
  it("lets the board sign once, in the form's own words", () => {
    const [unsigned] = findings(
      { ...completePlanOf(koers), signature: first(koers).signature },
      koers,
    ).filter(({ code }) => code === "R01"); // prettier-ignore
    expect(unsigned && findingText(unsigned, "nl")).toBe("Vul naam bestuurder, schoolbestuur en datum in.");
    expect(unsigned && findingText(unsigned, "en")).toBe("Fill in ‘Naam bestuurder’, school board and date.");
  });
  it("asks initiatives as it asks goals", () => {
    expect(codes(first(koers), koers)).toEqual(["R03", "R31", "R08", "R10", "R18", "R01", "R32"]);
  });
});

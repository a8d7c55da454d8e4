import fc from "fast-check";
import { blankPlan } from "../../src/domain/blank-plan";
import { cents } from "../../src/domain/cents";
import { filled, type Entry } from "../../src/domain/entry";
import type { Cents } from "../../src/domain/cents";
import { parseAmount } from "../../src/domain/parse-amount";
import type { Plan } from "../../src/domain/plan";
import { planTotals } from "../../src/domain/plan-totals";
import { findProgramme, programmes } from "../../src/domain/programmes/programmes";
import { completePlan } from "./complete-plan";

const withAmounts = (income: readonly Entry<Cents>[], expenses: readonly Entry<Cents>[]): Plan => ({
  ...completePlan,
  income: income.map((amount, index) => ({ id: String(index + 1), description: "", amount })),
  expenses: expenses.map((amount, index) => ({ id: String(index + 1), description: "", goal: filled("1"), amount })),
});

describe("planTotals", () => {
  it("adds up the two sides and keeps the grant apart", () => {
    const plan = withAmounts([filled(cents(25_000_00)), filled(cents(9_000_00))], [filled(cents(30_000_00))]);
    expect(planTotals(plan)).toEqual({
      incomeCents: 34_000_00,
      expenseCents: 30_000_00,
      balanceCents: 4_000_00,
      grantCents: 25_000_00,
      otherIncomeCents: 9_000_00,
    });
  });
  it("counts amounts that stand as text, and leaves out what can't be read", () => {
    const plan = withAmounts([parseAmount("€ 25.000,-")], [parseAmount("1.25"), parseAmount("100")]);
    expect(planTotals(plan)).toMatchObject({ incomeCents: 25_000_00, expenseCents: 100_00 });
  });
  it("loses no cent, whatever the amounts", () => {
    const amounts = fc.array(fc.nat(1e9));
    fc.assert(
      fc.property(amounts, amounts, (income, expenses) => {
        const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
        const totals = planTotals(
          withAmounts(
            income.map((value) => filled(cents(value))),
            expenses.map((value) => filled(cents(value))),
          ),
        );
        expect(totals.balanceCents).toBe(sum(income) - sum(expenses));
        expect(totals.grantCents + totals.otherIncomeCents).toBe(sum(income));
      }),
    );
  });
});

describe("blankPlan", () => {
  it("gives a new school the programme's amount", () => {
    expect(planTotals(blankPlan(programmes[0], "nieuw")).grantCents).toBe(25_000_00);
  });
  it("leaves the amount of a doorlopende school empty", () => {
    expect(blankPlan(programmes[0], "doorlopend").income[0]?.amount).toEqual({ state: "empty" });
  });
  it("has no word in it but what the form prints: the name of the grant", () => {
    const { income, ...rest } = blankPlan(programmes[0], "nieuw");
    const wordsIn = (part: unknown): readonly string[] =>
      typeof part === "string"
        ? [part]
        : typeof part === "object" && part !== null
          ? Object.values(part).flatMap(wordsIn)
          : [];
    expect(new Set(wordsIn(rest))).toEqual(new Set(["", "empty", "value", "nieuw"]));
    expect(income.map(({ id, description }) => [id, description])).toEqual([["1", "Schoolbudget vanuit SPPOH"]]);
  });
  it("lists every uitgangspunt and thema of the programme", () => {
    const plan = blankPlan(programmes[0], "nieuw");
    expect([Object.keys(plan.principles).length, Object.keys(plan.themes).length]).toEqual([4, 6]);
  });
});

describe("findProgramme", () => {
  it("finds a programme by its id, and nothing by another", () => {
    expect(findProgramme("schoolbudget-inclusie-2026-2027")?.awards).toBe(30);
    expect(findProgramme("inclusie-impuls")?.grantCents).toBe(9_000_00);
    expect(findProgramme("inclusie-impuls-2031")).toBeNull();
  });
});

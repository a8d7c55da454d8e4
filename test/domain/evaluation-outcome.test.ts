import fc from "fast-check";
import { cents } from "../../src/domain/cents";
import { empty, filled, valueOf } from "../../src/domain/entry";
import { evaluationOutcome, expectedIncome } from "../../src/domain/evaluation-outcome";
import { evaluationPositions } from "../../src/domain/evaluation-positions";
import { planTotals } from "../../src/domain/plan-totals";
import { programmes } from "../../src/domain/programmes/programmes";
import { withActuals, type LineActual } from "../../src/domain/with-actuals";
import { arbitraryEvaluation } from "./arbitrary-evaluation";
import { arbitraryPlan } from "./arbitrary-plan";
import { emptyEvaluation, completeEvaluation } from "./complete-evaluation";
import { completePlan } from "./complete-plan";

const both = fc.tuple(arbitraryPlan(programmes[0]), arbitraryEvaluation(programmes[0]));

describe("plan beside actual", () => {
  it("gives begroot, gerealiseerd, resterend and uitputting of each line and in total", () => {
    const expenses = [
      { id: "1", actual: filled(cents(1_125_000)), explanation: "" },
      { id: "2", actual: filled(cents(1_100_050)), explanation: "" },
    ];
    const { expense } = evaluationOutcome(completePlan, { ...completeEvaluation, expenses });
    expect(expense.lines.map(({ amounts }) => amounts)).toEqual([
      { plannedCents: 1_500_000, actualCents: 1_125_000, remainingCents: 375_000, used: 0.75 },
      { plannedCents: 1_000_000, actualCents: 1_100_050, remainingCents: -100_050, used: 1.10005 },
    ]);
    expect(expense.total).toMatchObject({ plannedCents: 2_500_000, actualCents: 2_225_050, remainingCents: 274_950 });
  });

  it("has totals that are the plan's and the sum of what is filled in, for any plan and evaluation", () => {
    fc.assert(
      fc.property(both, ([plan, evaluation]) => {
        const { income, expense } = evaluationOutcome(plan, evaluation);
        const totals = planTotals(plan);
        expect([income.total.plannedCents, expense.total.plannedCents]).toEqual([
          totals.incomeCents,
          totals.expenseCents,
        ]);
        const filledIn = evaluation.expenses.reduce((sum, { actual }) => sum + (valueOf(actual) ?? 0), 0);
        expect(expense.total.actualCents).toBe(filledIn);
        const remaining = expense.total.plannedCents - expense.total.actualCents;
        expect(expense.total.remainingCents).toBe(remaining);
      }),
    );
  });

  it("has no uitputting where nothing was planned, and keeps the words of both", () => {
    const expenses = [{ id: "9", actual: filled(cents(5_00)), explanation: "Onverwacht" }];
    const { lines } = evaluationOutcome(completePlan, { ...emptyEvaluation, expenses }).expense;
    expect(
      lines.map(({ id, description, isPlanned, explanation }) => [id, description, isPlanned, explanation]),
    ).toEqual([
      ["1", "Coach voor de inloop", true, ""],
      ["2", "Begeleiding intervisie", true, ""],
      ["9", "", false, "Onverwacht"],
    ]);
    expect(lines.map(({ amounts }) => amounts)).toEqual([
      null,
      null,
      { plannedCents: 0, actualCents: 500, remainingCents: -500, used: null },
    ]);
  });

  it("expects the planned income as long as nothing else is known", () => {
    expect(expectedIncome(evaluationOutcome(completePlan, emptyEvaluation))).toBe(2_500_000);
  });

  it("has a position of its own for every field, for any plan and evaluation", () => {
    fc.assert(
      fc.property(both, ([plan, evaluation]) => {
        const positions = evaluationPositions(plan, evaluation);
        expect(new Set(positions).size).toBe(positions.length);
      }),
    );
  });
});

describe("amounts from the bookkeeping", () => {
  const actual: fc.Arbitrary<LineActual> = fc.record({
    side: fc.constantFrom<LineActual["side"]>("income", "expense"),
    line: fc.integer({ min: 1, max: 30 }).map(String),
    actualCents: fc.integer({ min: -100_000, max: 5_000_000 }).map(cents),
  });
  const perLine = fc.uniqueArray(actual, { selector: ({ side, line }) => `${side}.${line}`, maxLength: 10 });

  it("come into the lines they are for, and nowhere else; what people wrote stays", () => {
    fc.assert(
      fc.property(arbitraryEvaluation(programmes[0]), perLine, (evaluation, actuals) => {
        const merged = withActuals(evaluation, actuals);
        for (const side of ["income", "expense"] as const) {
          const key = side === "income" ? "income" : "expenses";
          const given = new Map(actuals.filter((each) => each.side === side).map((each) => [each.line, each]));
          const before = new Map(evaluation[key].map((line) => [line.id, line]));
          for (const line of merged[key]) {
            const amount = given.get(line.id);
            expect(line.actual).toEqual(
              amount === undefined ? before.get(line.id)?.actual : filled(amount.actualCents),
            );
            expect(line.explanation).toBe(before.get(line.id)?.explanation ?? "");
          }
          expect(new Set(merged[key].map(({ id }) => id))).toEqual(new Set([...before.keys(), ...given.keys()]));
        }
        expect({ ...merged, income: [], expenses: [] }).toEqual({ ...evaluation, income: [], expenses: [] });
      }),
    );
  });

  it("give the same when they come twice", () => {
    fc.assert(
      fc.property(arbitraryEvaluation(programmes[0]), perLine, (evaluation, actuals) => {
        const once = withActuals(evaluation, actuals);
        expect(withActuals(once, actuals)).toEqual(once);
      }),
    );
  });

  it("stand in the order of the sheet, inserted rows last", () => {
    const lines = ["+2", "+1", "10", "2"].map((id) => ({ id, actual: empty, explanation: "x" }));
    const merged = withActuals({ ...emptyEvaluation, expenses: lines }, [
      { side: "expense", line: "3", actualCents: cents(5) },
    ]);
    expect(merged.expenses.map(({ id }) => id)).toEqual(["2", "3", "10", "+1", "+2"]);
  });
});

import { cents } from "../../src/domain/cents";
import { empty, filled } from "../../src/domain/entry";
import type { Plan } from "../../src/domain/plan";
import { stampPlan } from "../../src/school/stamp-plan";
import { withPlanNumbers } from "../../src/school/evaluation/numbered-evaluation";
import { withNumberedLines } from "../../src/school/numbered-lines";
import { emptyEvaluation } from "../domain/complete-evaluation";
import { completePlan } from "../domain/complete-plan";
import { sha256 } from "./read-bytes";

const goal = (id: string) => ({ id, goal: `doel ${id}`, approach: "", result: "" });
const line = (id: string, of: string | null = null) => ({
  id,
  description: `regel ${id}`,
  goal: of === null ? empty : filled(of),
  amount: filled(cents(100)),
});

/** Rows were put in above, between and below those of the form. */
const inserted: Plan = {
  ...completePlan,
  goals: [goal("+1"), goal("1"), goal("3"), goal("+2")],
  income: [line("1"), line("+1"), line("4")],
  expenses: [line("2", "+1"), line("+1", "3"), line("1", "+2"), line("10"), line("+2", "7"), line("3", "1")],
};
const ids = (lines: readonly { readonly id: string }[]) => lines.map(({ id }) => id);

describe("rows that people put in get a number in a new workbook", () => {
  const numbered = withNumberedLines(inserted);

  it("is the first that is free, and every other line keeps its own", () => {
    expect(numbered.goals.map((each) => [each.id, each.goal])).toEqual([["1", "doel 1"], ["2", "doel +1"], ["3", "doel 3"], ["4", "doel +2"]]);
    expect(numbered.expenses.map((each) => [each.id, each.description])).toEqual([
      ["1", "regel 1"], ["2", "regel 2"], ["3", "regel 3"], ["4", "regel +1"], ["5", "regel +2"], ["10", "regel 10"],
    ]);
    expect(ids(numbered.income)).toEqual(["1", "2", "4"]);
  }); // prettier-ignore

  it("is followed by the spending that belongs to a goal", () => {
    const goals = new Map(numbered.expenses.map((each) => [each.id, each.goal]));
    expect([...goals]).toEqual([
      ["1", filled("4")],
      ["2", filled("2")],
      ["3", filled("1")],
      ["4", filled("3")],
      // There is no goal 7: that is for the rules to say.
      ["5", filled("7")],
      ["10", empty],
    ]);
  });

  it("leaves a goal as it was typed where no number changed", () => {
    const typed = { state: "text", value: "1", text: "doel 1." } as const;
    const expenses = [{ ...line("1"), goal: typed }];
    expect(withNumberedLines({ ...completePlan, expenses }).expenses).toEqual(expenses);
    expect(withNumberedLines(completePlan)).toEqual(completePlan);
  });

  it("is what a stamp is of", () => {
    const stampOf = (plan: Plan) => stampPlan(plan, "v1", "2026-06-12T10:00:00Z", sha256);
    expect(stampOf(inserted)).toEqual(stampOf(numbered));
    expect(stampOf(inserted)).not.toEqual(stampOf(completePlan));
    expect(stampOf(completePlan)).toMatchObject({ id: "v1", submittedAt: "2026-06-12T10:00:00Z" });
  });
});

describe("the year end of such a plan", () => {
  const actual = (id: string) => ({ id, actual: empty, explanation: id });

  it("follows each line, and lines of its own make room", () => {
    const evaluation = {
      ...emptyEvaluation,
      income: [actual("+1"), actual("2"), actual("+9")],
      expenses: [actual("+1"), actual("4"), actual("10"), actual("12")],
      effects: [{ id: "+2", effect: "x" }, { id: "2", effect: "y" }],
    };
    const numbered = withPlanNumbers(evaluation, inserted);
    expect(numbered.income.map((each) => [each.id, each.explanation])).toEqual([["2", "+1"], ["3", "2"], ["5", "+9"]]);
    expect(numbered.expenses.map((each) => [each.id, each.explanation])).toEqual([["4", "+1"], ["6", "4"], ["10", "10"], ["12", "12"]]);
    expect(numbered.effects).toEqual([{ id: "4", effect: "x" }, { id: "5", effect: "y" }]);
  }); // prettier-ignore
});

import { fillIn } from "../../src/sample/fill-in";
import { goalsByTheme } from "../../src/sample/data/goals-by-theme";
import { schoolbudgetInclusie20262027 } from "../../src/domain/programmes/schoolbudget-inclusie-2026-2027";

describe("fillIn", () => {
  it("fills every word, also twice", () => {
    expect(fillIn("{a} en {b} en {a}", { a: "een", b: "twee" })).toBe("een en twee en een");
  });

  it("refuses a word that it does not know", () => {
    expect(() => fillIn("{wijk}", {})).toThrow("{wijk}");
  });
});

describe("the goals", () => {
  const all = Object.values(goalsByTheme).flat();

  it("are at least eight for each thema of the programme", () => {
    for (const { id } of schoolbudgetInclusie20262027.themes)
      expect(goalsByTheme[id]?.length).toBeGreaterThanOrEqual(8);
  });

  it("all differ, and so do their approaches, results, remarks and expenses", () => {
    const columns = [all.map(({ goal }) => goal), all.map(({ approach }) => approach), all.map(({ result }) => result)];
    const expenses = all.flatMap((idea) => idea.expenses.map(([description]) => description));
    for (const texts of [...columns, all.map(({ remark }) => remark), expenses]) {
      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  it("each have three expenses, so that any plan can have three lines", () => {
    for (const { expenses } of all) expect(expenses).toHaveLength(3);
  });
});

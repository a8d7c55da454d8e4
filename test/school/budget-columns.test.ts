import fc from "fast-check";
import type { ExpenseColumn, Programme } from "../../src/domain/programme";
import { programmes } from "../../src/domain/programmes/programmes";
import { budgetColumns } from "../../src/school/budget-columns";

const column = (id: string, kind: ExpenseColumn["kind"]): ExpenseColumn => {
  return { id, label: id, kind, choices: kind === "choice" ? ["a"] : [], required: false };
};
const called = (title: string) => {
  const { words } = programmes[0];
  return { ...words, goals: { ...words.goals, goal: { title, help: "" } } };
};
const budget = (hasGoals: boolean, expenseColumns: readonly ExpenseColumn[], title = "Doel") => {
  const own: Programme = { ...programmes[0], parts: hasGoals ? ["goals"] : [], expenseColumns, words: called(title) };
  return budgetColumns(own);
};
const [hours, kind, who] = [column("uren", "count"), column("soort", "choice"), column("wie", "text")];
const keys = (...columns: readonly ExpenseColumn[]) => columns.map(({ id }) => `detail.${id}`);

describe("the table of spending", () => {
  it.each([
    [true, [], ["doel", "doeltekst"]],
    [true, [kind], ["doel", "doeltekst", ...keys(kind)]],
    [true, [kind, hours], ["doel", ...keys(kind, hours)]],
    [false, [], ["ruimte"]],
    [false, [hours], keys(hours)],
    [false, [who, hours, kind], keys(who, hours, kind)],
  ])("has between description and amount, with goals %p and columns %#, what the regeling asks", (hasGoals, columns, between) => {
    const { sheet, ...found } = budget(hasGoals, columns);
    expect(found.between.map(({ key }) => key)).toEqual(between);
    expect(sheet.columns.map(({ key }) => key)).toEqual(["nr", "omschrijving", ...between, "bedrag", "controle"]);
    expect(found.beforeAmount).toBe(between.at(-1));
    expect(found.descriptionTo).toBe(between.includes("ruimte") ? "ruimte" : "omschrijving");
    expect([found.hasGoals, found.showsGoals]).toEqual([hasGoals, between.includes("doeltekst")]);
  }); // prettier-ignore

  it("is as wide as every other form, with room in each column, and most of it for the description", () => {
    const columns = fc.subarray([hours, kind, who]);
    fc.assert(
      fc.property(fc.boolean(), columns, fc.constantFrom("Doel", "Initiatief", "Ontwikkeldoel!"), (hasGoals, asked, title) => {
        const { sheet, between } = budget(hasGoals, asked, title);
        const widthOf = (key: string) => sheet.columns.find((each) => each.key === key)?.width ?? 0;
        const inner = between.reduce((total, { width }) => total + width, 0);
        expect(inner + widthOf("omschrijving")).toBe(75);
        for (const { width } of sheet.columns.slice(1)) {
          expect(width).toBeGreaterThanOrEqual(10);
          expect(width * 2).toBe(Math.round(width * 2));
        }
        expect(inner).toBeGreaterThanOrEqual(26);
        for (const { key, width } of between) if (key !== "doel" && widthOf("detail.soort") > 0) expect(widthOf("omschrijving")).toBeGreaterThan(width);
      }),
      { numRuns: 60 },
    );
  }); // prettier-ignore

  it("has a column for the goal in which its word and number fit", () => {
    const widths = ["Doel", "Initiatief", "Ontwikkeldoel!"].map((title) => budget(true, [], title).between[0]?.width);
    expect(widths).toEqual([10, 14, 18]);
  });

  it("keeps a column of numbers narrow beside one of words, and spreads it where there is room", () => {
    const width = (hasGoals: boolean, ...columns: readonly ExpenseColumn[]) =>
      budget(hasGoals, columns).between.find(({ key }) => key === "detail.uren")?.width;
    expect(width(true, hours)).toBe(10);
    expect(width(false, who, hours)).toBe(10);
    expect(width(false, hours)).toBe(26);
    expect(width(false, hours, column("dagen", "count"))).toBe(13);
    expect(width(true, hours, column("dagen", "count"))).toBe(10);
  });
});

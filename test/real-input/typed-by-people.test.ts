import { cents } from "../../src/domain/cents";
import { calendarDate } from "../../src/domain/calendar-date";
import { empty, filled, type Entry } from "../../src/domain/entry";
import type { Plan } from "../../src/domain/plan";
import type { CheckedPlan } from "../../src/school/submission";
import { completePlan } from "../domain/complete-plan";
import { checkBytes, named, workbookOf } from "../school/read-bytes";
import { describeWithOffice } from "../xlsx/find-office";
import { editWorkbooks, type Edit } from "./edit-workbooks";

const budget = "Begroting";
const euros = (amount: number) => cents(Math.round(amount * 100));
const asText = (text: string, amount: number): Entry<number> => ({ state: "text", value: euros(amount), text });

/** The plan without what LibreOffice computes, to compare field by field. */
const content = ({ plan }: CheckedPlan): Omit<Plan, "printedTotals"> => {
  const { printedTotals: _printed, ...rest } = plan;
  return rest;
};
const { printedTotals: _unused, ...complete } = completePlan;
const with2 = <Key extends keyof typeof complete>(changes: Pick<typeof complete, Key>) => ({ ...complete, ...changes });

/** Rows of the form as it is made: income 1 stands in row 12, spending 1 in row 31. */
const cases: Readonly<Record<string, readonly Edit[]>> = {
  resaved: [],
  amounts: [
    { sheet: budget, cell: "G31", type: "1.250,50" },
    { sheet: budget, cell: "G32", type: "25.000" },
    { sheet: budget, cell: "D33", type: "Materiaal" },
    { sheet: budget, cell: "G33", type: "€ 1.000,--" },
    { sheet: budget, cell: "D34", type: "Tolk" },
    { sheet: budget, cell: "G34", type: "€ 25.000,-" },
    { sheet: budget, cell: "D35", type: "Zaalhuur" },
    { sheet: budget, cell: "G35", type: "1,250.50" },
    { sheet: budget, cell: "D36", type: "Drukwerk" },
    { sheet: budget, cell: "G36", type: "volgt nog" },
  ],
  texts: [
    { sheet: "Plan voor gezien", cell: "E15", paste: "12 juni 2026" },
    { sheet: "Plan van aanpak", cell: "C23", paste: "Eerste regel\nTweede regel\n\nVierde regel " },
    { sheet: "Plan van aanpak", cell: "D48", paste: "=1+1 is geen formule" },
    { sheet: "Plan van aanpak", cell: "E9", type: "12 ab" },
    { sheet: "Kwantitatieve data", cell: "D10", type: "zes" },
  ],
  insertedRow: [
    { sheet: budget, insert_row: "A32" },
    { sheet: budget, cell: "G32", type: "500" },
    { sheet: budget, cell: "D32", type: "Extra begeleiding" },
  ],
  insertedOnTop: [
    { sheet: budget, insert_row: "A31" },
    { sheet: budget, cell: "G31", type: "500" },
  ],
  cutElsewhere: [{ sheet: budget, cut: "G32", to: "K40" }],
  moved: [
    { sheet: "Kwantitatieve data", move_column: "E", before: "D" },
    { sheet: budget, move_column: "H", before: "C" },
    { sheet: budget, insert_column: "E1" },
    { sheet: budget, move_to: 0 },
    { sheet: "Plan van aanpak", move_to: 3 },
    { sheet: "Plan van aanpak", insert_row: "A6" },
  ],
  renamed: [
    { sheet: "Begroting", rename: "Begroting v2 (definitief)" },
    { sheet: "Kwantitatieve data", rename: "Cijfers" },
  ],
  overwrittenTotal: [
    { sheet: budget, unprotect: true },
    { sheet: budget, cell: "C29", type: "Totaal" },
    { sheet: budget, cell: "G61", type: "20000" },
  ],
  removed: [
    { sheet: "Kwantitatieve data", delete_sheet: true },
    { sheet: budget, delete_row: "A32" },
  ],
};

describeWithOffice("a form filled in and saved by a Dutch LibreOffice", () => {
  let read: Readonly<Record<string, CheckedPlan>> = {};
  const checked = (name: string): CheckedPlan => {
    const found = read[name];
    if (found === undefined) throw new Error(`no case ${name}`);
    return found;
  };

  beforeAll(async () => {
    const files = await editWorkbooks(await workbookOf(completePlan), Object.values(cases));
    read = Object.fromEntries(
      Object.keys(cases).map((name, index) => [name, checkBytes(files[index] ?? new Uint8Array())]),
    );
  }, 240_000);

  it("gives the same plan and no finding when it is only saved again", () => {
    expect(content(checked("resaved"))).toEqual(complete);
    expect(named(checked("resaved"))).toEqual([]);
  });

  it("reads amounts as people type them, and names the cells that the total does not count", () => {
    const plan = content(checked("amounts"));
    expect(plan).toEqual(
      with2({
        expenses: [
          { ...complete.expenses[0], amount: filled(euros(1250.5)) },
          { ...complete.expenses[1], amount: filled(euros(25000)) },
          { id: "3", description: "Materiaal", goal: empty, amount: asText("€ 1.000,--", 1000) },
          {
            id: "4",
            description: "Tolk",
            goal: empty,
            amount: { state: "unreadable", text: "€ −25.000,00", reason: "negative", number: -25000 },
          },
          {
            id: "5",
            description: "Zaalhuur",
            goal: empty,
            amount: { state: "unreadable", text: "1,250.50", reason: "ambiguous" },
          },
          {
            id: "6",
            description: "Drukwerk",
            goal: empty,
            amount: { state: "unreadable", text: "volgt nog", reason: "not-a-value" },
          },
        ] as Plan["expenses"],
      }),
    );
    expect(named(checked("amounts")).filter((each) => each.startsWith("R21"))).toEqual([
      "R21 warning Begroting!G33",
      "R21 error Begroting!G34",
      "R21 error Begroting!G35",
      "R21 error Begroting!G36",
    ]);
  });

  it("reads a date as text, line breaks, a text that looks like a formula, and a count in words", () => {
    const checkedTexts = checked("texts");
    expect(content(checkedTexts)).toEqual({
      ...complete,
      header: { ...complete.header, brin: "12 ab" },
      reason: "Eerste regel\nTweede regel\n\nVierde regel",
      goals: [{ ...complete.goals[0], goal: "=1+1 is geen formule" }, complete.goals[1]],
      counts: {
        ...complete.counts,
        arrangementen: {
          ...complete.counts.arrangementen,
          current: { state: "unreadable", text: "zes", reason: "not-a-value" },
        },
      },
      signature: {
        ...complete.signature,
        date: { state: "text", value: calendarDate(2026, 6, 12), text: "12 juni 2026" },
      },
    });
    expect(named(checkedTexts)).toEqual(["R14 error Kwantitatieve data!D10"]);
  });

  it("reads a row inserted in the middle as an extra line", () => {
    const lines = checked("insertedRow").plan.expenses;
    expect(lines.map(({ id, amount }) => [id, amount])).toEqual([
      ["1", filled(euros(15000))],
      ["+1", filled(euros(500))],
      ["2", filled(euros(10000))],
    ]);
    expect(named(checked("insertedRow"))).toEqual([
      "S03 info Begroting!G32",
      "R25 warning Begroting!E32",
      "R22 warning Begroting!G63",
    ]);
  });

  it("does not lose an amount in a row above the first line, which the total does not count", () => {
    expect(checked("insertedOnTop").plan.expenses[0]).toEqual({
      id: "+1",
      description: "",
      goal: empty,
      amount: filled(euros(500)),
    });
    expect(named(checked("insertedOnTop"))).toContain("R20 error Begroting!D31");
  });

  it("names the cell of an amount that was cut and pasted outside the form", () => {
    expect(checked("cutElsewhere").plan.expenses[1]?.amount).toEqual(empty);
    expect(named(checked("cutElsewhere"))).toEqual(
      expect.arrayContaining(["S02 warning Begroting!K40", "R20 warning Begroting!G32"]),
    );
  });

  it("finds everything by its keys after columns, sheets and rows have moved", () => {
    expect(content(checked("moved"))).toEqual(complete);
    expect(named(checked("moved"))).toEqual([]);
  });

  it("finds renamed sheets and says how they are called now", () => {
    expect(content(checked("renamed"))).toEqual(complete);
    expect(named(checked("renamed"))).toEqual(["R33 warning Cijfers!*", "R33 warning Begroting v2 (definitief)!*"]);
  });

  it("notices a total that was typed over, and a label that was changed", () => {
    expect(content(checked("overwrittenTotal"))).toEqual(complete);
    expect(named(checked("overwrittenTotal"))).toEqual([
      "R33 warning Begroting!G61",
      "R33 warning Begroting!C29",
      "R19 error Begroting!G61",
    ]);
  });

  it("names what was removed", () => {
    const found = named(checked("removed"));
    expect(found).toEqual(expect.arrayContaining(["R33 warning Plan van aanpak!*", "R33 warning Begroting!*"]));
    expect(checked("removed").plan.expenses.map(({ id }) => id)).toEqual(["1"]);
  });
});

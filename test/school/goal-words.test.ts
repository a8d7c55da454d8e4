import { koersVoImpulsregelingInclusie as koers } from "../../src/domain/programmes/koers-vo-impulsregeling-inclusie";
import { schoolbudgetInclusie20262027 as sppoh } from "../../src/domain/programmes/schoolbudget-inclusie-2026-2027";
import type { Programme } from "../../src/domain/programme";
import { describeSchoolWorkbook } from "../../src/school/describe-school-workbook";
import { goalTitle } from "../../src/school/goal-words";
import { readGoalChoice } from "../../src/school/read-cells";
import { snapshotOf } from "../../src/workbook/snapshot-of";
import { completePlanOf } from "../domain/complete-plan-of";
import { savedAt } from "./read-bytes";

const called = (title: string): Programme => ({
  ...sppoh,
  words: { ...sppoh.words, goals: { ...sppoh.words.goals, goal: { title, help: "" } } },
});
const read = (value: string | number, programme: Programme) =>
  readGoalChoice({ row: 0, column: 0, value, isFormula: false }, programme);
const textsOf = (programme: Programme, sheet: string) =>
  snapshotOf(describeSchoolWorkbook(completePlanOf(programme), programme, { stamp: null, savedAt }))
    .sheets.find(({ name }) => name === sheet)
    ?.cells.map(({ value }) => value);

describe("what a goal is called on the budget", () => {
  it("is the programme's own word: in the heads, the choices and what the lines hold", () => {
    expect(textsOf(koers, "Begroting")).toEqual(
      expect.arrayContaining(["Hoort bij initiatief", "Initiatief (automatisch)", "Initiatief 1", "Een rustige start van de dag"]),
    );
    expect(textsOf(koers, "Lijsten")).toEqual(expect.arrayContaining(["Initiatief 1", "Initiatief 12"]));
    expect(textsOf(sppoh, "Begroting")).toEqual(expect.arrayContaining(["Hoort bij doel", "Doel 2"]));
  }); // prettier-ignore

  it("is Doel where the word is too long for the column", () => {
    expect(["Ontwikkelingsrichting", " ", "Ambitie "].map((title) => goalTitle(called(title)))).toEqual(["Doel", "Doel", "Ambitie"]);
  }); // prettier-ignore

  it.each(["Initiatief 3", "initiatief 3.", "Doel 3", "doel3", "3", 3])("is read from %p", (value) => {
    expect(read(value, koers)).toEqual({ state: "value", value: "3" });
  });

  it("may end in a number itself", () => {
    expect(read("Doel 2 1", called("Doel 2"))).toEqual({ state: "value", value: "1" });
    expect(read("Doel 2", called("Doel 2"))).toEqual({ state: "value", value: "2" });
  });

  it.each(["Initiatief", "Initiatief 0", "Initiatief 3a", "Plan 3", "Doel 300"])("cannot be read from %p", (value) => {
    expect(read(value, koers)).toMatchObject({ state: "unreadable", text: value });
  });
});

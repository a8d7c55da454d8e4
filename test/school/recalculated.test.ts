import { nodePlatform } from "../../src/cli/node-inflate";
import { cents } from "../../src/domain/cents";
import { empty, filled } from "../../src/domain/entry";
import { blankPlan } from "../../src/domain/blank-plan";
import { parseAmount } from "../../src/domain/parse-amount";
import type { Plan } from "../../src/domain/plan";
import { samplePlans } from "../../src/sample/sample-plans";
import { describeSchoolWorkbook } from "../../src/school/describe-school-workbook";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { readSnapshot } from "../../src/xlsx/read-snapshot";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { completePlan } from "../domain/complete-plan";
import { describeWithOffice } from "../xlsx/find-office";
import { recalculateAll } from "../xlsx/recalculate";
import { programme, savedAt } from "./read-bytes";

/** A goal too long for the preview, some without a space, texts where numbers belong, counts that rise, a deficit. */
const odd: Plan = {
  ...completePlan,
  goals: [
    {
      id: "1",
      goal: "Alle leerlingen doen mee, ook als | een dag eens niet loopt zoals gepland was",
      approach: "",
      result: "x",
    },
    { id: "2", goal: "Inhoud|samenwerkingsverbandoverstijgendeondersteuningsstructuur", approach: "", result: "" },
    { id: "3", goal: "Samenwerkingsverbandoverstijgendeondersteuningsstructuur", approach: "y", result: "" },
    { id: "7", goal: "", approach: "zonder doel", result: "" },
  ],
  counts: {
    arrangementen: { current: filled(2), target: filled(5), story: "" },
    tlv: { current: { state: "unreadable", text: "drie", reason: "not-a-value" }, target: filled(1), story: "z" },
    samenwerkingen: { current: filled(4), target: filled(1), story: "" },
  },
  income: [...completePlan.income, { id: "4", description: "Gemeente", amount: filled(cents(50)) }],
  expenses: [
    { id: "1", description: "", goal: filled("1"), amount: filled(cents(2_600_000)) },
    { id: "2", description: "Tolk", goal: filled("3"), amount: parseAmount("€ 1.250,-") },
    { id: "4", description: "Boeken", goal: filled("2"), amount: filled(cents(500)) },
    { id: "5", description: "Zaal", goal: empty, amount: empty },
  ],
  explanation: "",
};

/** Formula cells as "Begroting R12C5: value"; numbers to the cent, because machines add in another order. */
function formulas({ sheets }: WorkbookSnapshot): readonly string[] {
  return sheets.flatMap(({ name, cells }) =>
    cells
      // LibreOffice saves TRUE and FALSE as formulas of its own.
      .filter(({ isFormula, value }) => isFormula && typeof value !== "boolean")
      .map(
        ({ row, column, value }) =>
          `${name} R${row}C${column}: ${typeof value === "number" ? value.toFixed(2) : JSON.stringify(value)}`,
      ),
  );
}

describeWithOffice("every formula of the school workbook, recalculated by LibreOffice", () => {
  it("gives the value that we stored with it, for empty, complete, odd and invented plans", async () => {
    const own = [blankPlan(programme, "nieuw"), blankPlan(programme, "doorlopend"), completePlan, odd].map((plan) => ({
      plan,
      programme,
    }));
    const invented = samplePlans({ schools: 60, seed: 4, programme }).filter(
      ({ mistakes }, index) => mistakes.length > 0 || index < 6,
    );
    const files = await Promise.all(
      [...own, ...invented].map(({ plan, programme: its }) =>
        writeWorkbook(describeSchoolWorkbook(plan, its, { stamp: null, savedAt })),
      ),
    );
    const recalculated = await recalculateAll(files);
    for (const [index, file] of files.entries()) {
      const before = formulas(readSnapshot(file, nodePlatform));
      expect(before.length).toBeGreaterThan(100);
      expect(formulas(readSnapshot(recalculated[index] ?? new Uint8Array(), nodePlatform))).toEqual(before);
    }
  }, 120_000);
});

import fc from "fast-check";
import { nodePlatform } from "../../../src/cli/node-inflate";
import { blankPlan } from "../../../src/domain/blank-plan";
import { cents } from "../../../src/domain/cents";
import { empty, filled } from "../../../src/domain/entry";
import { type Evaluation } from "../../../src/domain/evaluation";
import { parseAmount } from "../../../src/domain/parse-amount";
import { parseCount } from "../../../src/domain/parse-count";
import { parseDate } from "../../../src/domain/parse-date";
import type { Plan } from "../../../src/domain/plan";
import { describeEvaluation } from "../../../src/school/evaluation/describe-evaluation";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { patchWorkbook } from "../../../src/xlsx/patch/patch-workbook";
import { readSnapshot } from "../../../src/xlsx/read-snapshot";
import { writeWorkbook } from "../../../src/xlsx/write-workbook";
import { arbitraryEvaluation } from "../../domain/arbitrary-evaluation";
import { arbitraryPlan } from "../../domain/arbitrary-plan";
import { emptyEvaluation, completeEvaluation } from "../../domain/complete-evaluation";
import { completePlan } from "../../domain/complete-plan";
import { describeWithOffice } from "../../xlsx/find-office";
import { recalculateAll } from "../../xlsx/recalculate";
import { checkBytes, programme, savedAt, workbookOf } from "../read-bytes";
import { evaluatedWorkbook } from "./evaluation-workbook";

const line = (id: string, euros: number, explanation = "") => ({ id, actual: filled(cents(euros * 100)), explanation });

/** Texts where amounts belong on both sides, a line without a name, much above and much below the plan, a line outside it. */
const oddPlan: Plan = {
  ...completePlan,
  expenses: [
    { id: "1", description: "Coach", goal: filled("1"), amount: filled(cents(270_000)) },
    { id: "2", description: "", goal: empty, amount: filled(cents(360_000)) },
    { id: "3", description: "Tolk", goal: empty, amount: parseAmount("€ 1.250,-") },
    { id: "5", description: "Zaal", goal: empty, amount: empty },
    { id: "6", description: "Gratis", goal: empty, amount: filled(cents(0)) },
    { id: "7", description: "Op de cent", goal: empty, amount: filled(cents(70)) },
  ],
};
const oddEvaluation: Evaluation = {
  ...completeEvaluation,
  expenses: [
    line("1", 2_025),
    line("2", 4_150, "Vijfde middag toegevoegd."),
    line("3", 1_250),
    line("6", -5),
    line("7", 0.77),
    { id: "8", actual: parseAmount("volgt"), explanation: "" },
    line("9", 12),
  ],
  counts: {
    ...completeEvaluation.counts,
    tlv: { reached: parseCount("vier"), explanation: "" },
    samenwerkingen: { reached: empty, explanation: "" },
  },
  conversation: parseDate("4 februari 2027"),
};

/** Formulas of the year end as "R12C5: value"; numbers to eleven digits, because machines add in another order. */
function formulas({ sheets }: WorkbookSnapshot): readonly string[] {
  const cells = sheets.find(({ name }) => name === "Eindevaluatie")?.cells ?? [];
  return cells
    .filter(({ isFormula, value }) => isFormula && typeof value !== "boolean")
    .map(({ row, column, value }) => {
      const shown = typeof value === "number" ? String(Number(value.toPrecision(11))) : JSON.stringify(value);
      return `R${row}C${column}: ${shown}`;
    });
}

/** The year end put into a file of the plan that stood there already. */
async function addedTo(existing: Uint8Array, evaluation: Evaluation): Promise<Uint8Array> {
  return patchWorkbook(existing, describeEvaluation(checkBytes(existing), evaluation, savedAt), nodePlatform);
}

describeWithOffice("every formula of the year end, recalculated by LibreOffice", () => {
  it("gives the value that we stored with it, for blank, complete, odd and arbitrary ones", async () => {
    const deficit = { ...completeEvaluation, expenses: [line("1", 15_500, "Duurder."), line("2", 10_000)] };
    const rest = { ...completeEvaluation, income: [], expenses: [line("1", 14_900), line("2", 9_900)] };
    const own = [
      evaluatedWorkbook(blankPlan(programme, "nieuw")),
      evaluatedWorkbook(blankPlan(programme, "doorlopend")),
      evaluatedWorkbook(completePlan, emptyEvaluation),
      ...[completeEvaluation, deficit, rest].map((evaluation) => evaluatedWorkbook(completePlan, evaluation)),
      evaluatedWorkbook(oddPlan, oddEvaluation),
    ];
    const arbitrary = fc
      .sample(fc.tuple(arbitraryPlan(programme), arbitraryEvaluation(programme)), { numRuns: 12, seed: 5 })
      .map(([plan, evaluation]) => evaluatedWorkbook(plan, evaluation));
    const files = await Promise.all([...own, ...arbitrary].map((description) => writeWorkbook(description)));
    files.push(await addedTo(await workbookOf(oddPlan), oddEvaluation));
    const recalculated = await recalculateAll(files);
    for (const [index, file] of files.entries()) {
      const before = formulas(readSnapshot(file, nodePlatform));
      expect(before.length).toBeGreaterThan(200);
      expect(formulas(readSnapshot(recalculated[index] ?? new Uint8Array(), nodePlatform))).toEqual(before);
    }
  }, 120_000);
});

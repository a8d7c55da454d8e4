import fc from "fast-check";
import { nodePlatform } from "../../src/cli/node-inflate";
import { blankPlan } from "../../src/domain/blank-plan";
import { cents } from "../../src/domain/cents";
import { empty, filled } from "../../src/domain/entry";
import { blankEvaluation } from "../../src/domain/evaluation";
import type { Plan } from "../../src/domain/plan";
import type { Programme } from "../../src/domain/programme";
import { programmes } from "../../src/domain/programmes/programmes";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { readSnapshot } from "../../src/xlsx/read-snapshot";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { arbitraryEvaluation } from "../domain/arbitrary-evaluation";
import { arbitraryPlan } from "../domain/arbitrary-plan";
import { completePlanOf } from "../domain/complete-plan-of";
import { arbitraryProgramme } from "../programmes/arbitrary-programme";
import { describeWithOffice } from "../xlsx/find-office";
import { recalculateAll } from "../xlsx/recalculate";
import { evaluatedWorkbook } from "./evaluation/evaluation-workbook";

const seed = 6;

/** Formula cells as "Begroting R12C5: value"; numbers to eleven digits, because machines add in another order. */
function formulas({ sheets }: WorkbookSnapshot): readonly string[] {
  return sheets.flatMap(({ name, cells }) =>
    cells
      // LibreOffice saves TRUE and FALSE as formulas of its own.
      .filter(({ isFormula, value }) => isFormula && typeof value !== "boolean")
      .map(({ row, column, value }) => {
        const shown = typeof value === "number" ? String(Number(value.toPrecision(11))) : JSON.stringify(value);
        return `${name} R${row}C${column}: ${shown}`;
      }),
  );
}

/** Amounts at, below and above what the programme grants, and lines that lack something or hold something else. */
function oddPlans(programme: Programme): readonly Plan[] {
  const complete = completePlanOf(programme);
  const { grantCents, grantUpToCents } = programme;
  const grants = [empty, filled(cents(grantCents + 1)), filled(cents((grantUpToCents ?? 0) + 100))]; // prettier-ignore
  const other = { state: "unreadable", text: "volgt", reason: "not-a-value" } as const;
  return grants.map((amount, index) => ({
    ...complete,
    income: [{ id: "1", description: programme.grantLabel, amount }],
    expenses: complete.expenses.map((line) => {
      const details = Object.keys(line.details ?? {}).map((id) => [id, index % 2 === 0 ? empty : other] as const);
      return line.details === undefined ? line : { ...line, details: Object.fromEntries(details) };
    }),
  }));
}

/** A few workbooks with their year end: empty, filled in, odd, and whatever else it can hold. */
function workbooksOf(programme: Programme) {
  const evaluation = blankEvaluation(programme);
  const own = [blankPlan(programme, programme.participations[0]), ...oddPlans(programme)];
  const any = fc.tuple(arbitraryPlan(programme), arbitraryEvaluation(programme));
  return [
    ...own.map((plan) => evaluatedWorkbook(plan, evaluation, programme)),
    ...fc.sample(any, { numRuns: 1, seed }).map((each) => evaluatedWorkbook(...each, programme)),
  ];
}

describeWithOffice("every formula of the form of any programme, recalculated by LibreOffice", () => {
  it("gives the value that we stored with it", async () => {
    const [, ...others] = programmes;
    const invented = fc.sample(arbitraryProgramme, { numRuns: 2, seed });
    const descriptions = [...others, ...invented].flatMap(workbooksOf);
    const files = await Promise.all(descriptions.map((each) => writeWorkbook(each)));
    const recalculated = await recalculateAll(files);
    for (const [index, file] of files.entries()) {
      const before = formulas(readSnapshot(file, nodePlatform));
      expect(before.length).toBeGreaterThan(100);
      expect(formulas(readSnapshot(recalculated[index] ?? new Uint8Array(), nodePlatform))).toEqual(before);
    }
  }, 180_000);
});

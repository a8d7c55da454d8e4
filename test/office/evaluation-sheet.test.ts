/** @jest-environment ./test/office/stand-in/univer-environment.cjs */
import { createHash } from "node:crypto";
import { schoolbudgetInclusie20262027 as programme } from "../../src/domain/programmes/schoolbudget-inclusie-2026-2027";
import { applyDescription } from "../../src/office/apply-description";
import { readSnapshot } from "../../src/office/read-snapshot";
import { checkWorkbook } from "../../src/school/check-workbook";
import { describeSchoolWorkbook } from "../../src/school/describe-school-workbook";
import { describeEvaluation } from "../../src/school/evaluation/describe-evaluation";
import type { CheckedPlan } from "../../src/school/submission";
import { completeEvaluation } from "../domain/complete-evaluation";
import { completePlan } from "../domain/complete-plan";
import { snapshotOf } from "../workbook/snapshot-of";
import { startStandIn, type StandIn } from "./stand-in/stand-in";

const savedAt = "2026-05-01T10:00:00Z";
const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");
const plan = describeSchoolWorkbook(completePlan, programme, { stamp: null, savedAt });
let standIn: StandIn;
beforeAll(async () => {
  standIn = startStandIn();
  await standIn.Excel.run((context) => applyDescription(context, plan));
});
afterAll(() => standIn.dispose());

const read = (): Promise<CheckedPlan> =>
  standIn.Excel.run(async (context) => checkWorkbook(await readSnapshot(context, "all"), { sha256, today: null }));

test("the sheet of the year end joins a plan in at most three round trips, every formula as it was described", async () => {
  const before = standIn.requests().length;
  const described = describeEvaluation(await read(), completeEvaluation, savedAt);
  const reading = standIn.requests().length - before;
  await standIn.Excel.run((context) => applyDescription(context, described));
  expect(standIn.requests().length - before - reading).toBeLessThanOrEqual(3);
  const { sheets } = await standIn.Excel.run((context) => readSnapshot(context, { called: ["Eindevaluatie"] }));
  const [sheet] = snapshotOf(described).sheets;
  expect(sheets[0]?.cells).toEqual(sheet?.cells.filter(({ value, isFormula }) => value !== "" || isFormula));
  expect((await read()).evaluation).toMatchObject({ evaluation: completeEvaluation, findings: [] });
});

test("it follows a plan that is corrected, and reckons with what is typed", async () => {
  const { locate } = await read();
  const [planned, actual] = [locate("expense.1.amount"), locate("evaluation.expense.1.actual")];
  await standIn.type(planned.sheet, planned.cell ?? "", "12.000");
  await standIn.type(actual.sheet, actual.cell ?? "", "13.500");
  const { evaluation } = await read();
  expect(evaluation?.findings.map(({ code, at }) => `${code} ${JSON.stringify(at)}`)).toEqual([
    'Y03 "evaluation.expense.1.explanation"',
  ]);
  const row = (actual.cell ?? "").replace(/\D/g, "");
  const { sheets } = await standIn.Excel.run((context) => readSnapshot(context, { called: ["Eindevaluatie"] }));
  const shown = sheets[0]?.cells.filter((cell) => cell.row === Number(row) - 1 && cell.isFormula);
  expect(shown?.map(({ value }) => value)).toEqual([
    "Coach voor de inloop",
    12_000,
    -1_500,
    1.125,
    "▲ Let op: licht kort toe",
  ]);
});

test("reading plan and year end after a burst of typing stays within 32 KB, what people typed included", async () => {
  const anchoredBy = [...plan.names.map(({ name }) => name), "_schoolbudget_eindevaluatie"];
  await standIn.Excel.run((context) => readSnapshot(context, { anchoredBy }, { withFormulas: false }));
  expect(standIn.requests().at(-1)?.answerBytes).toBeLessThan(32_000);
});

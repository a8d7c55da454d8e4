/** @jest-environment ./test/office/stand-in/univer-environment.cjs */
import { schoolbudgetInclusie20262027 } from "../../src/domain/programmes/schoolbudget-inclusie-2026-2027";
import { applyDescription } from "../../src/office/apply-description";
import { readSnapshot } from "../../src/office/read-snapshot";
import { describeSchoolWorkbook } from "../../src/school/describe-school-workbook";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { completePlan } from "../domain/complete-plan";
import { snapshotOf } from "../workbook/snapshot-of";
import { startStandIn, type StandIn } from "./stand-in/stand-in";

const description = describeSchoolWorkbook(completePlan, schoolbudgetInclusie20262027, {
  stamp: null,
  savedAt: "2026-05-01T10:00:00Z",
});
let standIn: StandIn;
beforeAll(async () => {
  standIn = startStandIn();
  await standIn.Excel.run((context) => applyDescription(context, description));
});
afterAll(() => standIn.dispose());

test("the whole school workbook is added in at most three round trips of under 2 MB", () => {
  expect(standIn.requests().length).toBeLessThanOrEqual(3);
  expect(Math.max(...standIn.requests().map(({ bytes }) => bytes))).toBeLessThan(2_000_000);
});

test("each sheet reads back as the form describes it, with every formula calculated anew", async () => {
  const before = standIn.requests().length;
  const called = description.sheets.map(({ name }) => name);
  const { sheets } = await standIn.Excel.run((context) => readSnapshot(context, { called }));
  expect(sheets).toEqual(snapshotOf(description).sheets.map(withoutEmptyTexts));
  expect(standIn.requests().length - before).toBe(1);
});

test("the sheets of the form are found in one round trip by their hidden names", async () => {
  const before = standIn.requests().length;
  const anchoredBy = description.names.map(({ name }) => name);
  const { sheets } = await standIn.Excel.run((context) => readSnapshot(context, { anchoredBy }));
  expect(sheets.map(({ name }) => name)).toEqual(description.names.map(({ sheet }) => sheet));
  expect(standIn.requests().length - before).toBe(1);
});

/** Excel holds no empty texts: such a cell is empty. */
function withoutEmptyTexts(sheet: SheetSnapshot): SheetSnapshot {
  return { ...sheet, cells: sheet.cells.filter(({ value, isFormula }) => value !== "" || isFormula) };
}

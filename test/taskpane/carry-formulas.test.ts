import { programmes } from "../../src/domain/programmes/programmes";
import { describeSchoolWorkbook } from "../../src/school/describe-school-workbook";
import { carryFormulas } from "../../src/taskpane/carry-formulas";
import type { SnapshotCell, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { completePlan } from "../domain/complete-plan";
import { snapshotOf } from "../workbook/snapshot-of";

const written = snapshotOf(
  describeSchoolWorkbook(completePlan, programmes[0], { stamp: null, savedAt: "2026-06-12T10:00:00Z" }),
);
/** Excel knows no cell that holds an empty text, unless a formula gives it. */
const full: WorkbookSnapshot = {
  ...written,
  sheets: written.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.filter(({ value, isFormula }) => value !== "" || isFormula),
  })),
};

/** As Excel answers when it is asked for values alone. */
const valuesOf = (
  snapshot: WorkbookSnapshot,
  change: (cell: SnapshotCell) => SnapshotCell = (cell) => cell,
): WorkbookSnapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.filter(({ value }) => value !== "").map((cell) => change({ ...cell, isFormula: false })),
  })),
});

test("values with the formulas of before give the same snapshot", () => {
  expect(carryFormulas(full, valuesOf(full))).toEqual(full);
});

test("new values stand in it", () => {
  const typed = valuesOf(full, (cell) => (cell.value === 15_000 ? { ...cell, value: 16_000 } : cell));
  const carried = carryFormulas(full, typed);
  expect(carried?.sheets.flatMap(({ cells }) => cells).some(({ value }) => value === 16_000)).toBe(true);
});

test("an inserted row asks for the formulas again", () => {
  const inserted = valuesOf(full, (cell) => (cell.row > 20 ? { ...cell, row: cell.row + 1 } : cell));
  expect(carryFormulas(full, inserted)).toBeNull();
});

test("a sheet that is gone or renamed asks for the formulas again", () => {
  const values = valuesOf(full);
  expect(carryFormulas(full, { ...values, sheets: values.sheets.slice(1) })).toBeNull();
  const [first, ...others] = values.sheets;
  const renamed = first === undefined ? [] : [{ ...first, name: "Ons plan" }, ...others];
  expect(carryFormulas(full, { ...values, sheets: renamed })).toBeNull();
});

import { calendarDate } from "../../src/domain/calendar-date";
import { cents } from "../../src/domain/cents";
import { filled } from "../../src/domain/entry";
import { checkWorkbook } from "../../src/school/check-workbook";
import { describeSchoolWorkbook } from "../../src/school/describe-school-workbook";
import type { CheckedPlan } from "../../src/school/submission";
import { parseCell } from "../../src/workbook/a1";
import type { CellValue, SheetSnapshot, SnapshotCell, WorkbookSnapshot } from "../../src/workbook/snapshot";
import type { WorkbookError } from "../../src/workbook/workbook-error";
import { completePlan } from "../domain/complete-plan";
import { snapshotOf } from "../workbook/snapshot-of";
import { named, programme, savedAt, sha256 } from "./read-bytes";

let complete: WorkbookSnapshot;
beforeEach(() => {
  complete = snapshotOf(describeSchoolWorkbook(completePlan, programme, { stamp: null, savedAt }));
});
const check = (snapshot: WorkbookSnapshot): CheckedPlan => checkWorkbook(snapshot, { sha256, today: null });

/** The workbook with the cells of one sheet changed. */
function onSheet(
  name: string,
  change: (cells: readonly SnapshotCell[]) => readonly SnapshotCell[],
  snapshot = complete,
): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet): SheetSnapshot =>
    sheet.name === name ? { ...sheet, cells: change(sheet.cells) } : sheet,
  );
  return { ...snapshot, sheets };
}
/** The workbook with a value typed into a cell; null empties it. */
function typed(sheet: string, address: string, value: CellValue | null, snapshot = complete): WorkbookSnapshot {
  const { row, column } = parseCell(address) ?? { row: 0, column: 0 };
  return onSheet(
    sheet,
    (cells) => {
      const others = cells.filter((cell) => cell.row !== row || cell.column !== column);
      const cell = value === null ? [] : [{ row, column, value, isFormula: false }];
      return [...others, ...cell].sort((left, right) => left.row - right.row || left.column - right.column);
    },
    snapshot,
  );
}
/** A row put in below another, as "insert copied cells" does: keys, formulas and all. */
const copiedRow = (sheet: string, row: number): WorkbookSnapshot =>
  onSheet(sheet, (cells) => {
    const moved = cells.map((cell) => (cell.row > row ? { ...cell, row: cell.row + 1 } : cell));
    const copy = cells.filter((cell) => cell.row === row).map((cell) => ({ ...cell, row: row + 1 }));
    return [...moved, ...copy].sort((left, right) => left.row - right.row || left.column - right.column);
  });
const codeOf = (read: () => unknown): string => {
  try {
    read();
    return "read";
  } catch (error) {
    return (error as WorkbookError).code;
  }
};

describe("the workbook as a form", () => {
  it("takes in a copied row of a table as an extra line, and says so", () => {
    const checked = check(copiedRow("Begroting", 30));
    expect(checked.plan.expenses.map(({ id }) => id)).toEqual(["1", "+1", "2"]);
    expect(checked.plan.expenses[1]?.amount).toEqual(filled(cents(1_500_000)));
    expect(named(checked)).toEqual(expect.arrayContaining(["S01 warning Begroting!A32", "S03 info Begroting!G32"]));
  });

  it("does not choose between two rows of one key outside a table", () => {
    expect(named(check(copiedRow("Plan van aanpak", 8)))).toEqual(
      expect.arrayContaining(["S01 error Plan van aanpak!A10", "S02 warning Plan van aanpak!E10"]),
    );
  });

  it("names a column whose key is gone, and reads the rest", () => {
    const checked = check(typed("Begroting", "G1", null));
    expect(named(checked)).toEqual(expect.arrayContaining(["R33 warning Begroting!*"]));
    expect(checked.plan.goals).toEqual(completePlan.goals);
  });

  it("finds a sheet by its hidden name when its corner was cleared, and by its own name when that is gone too", () => {
    const withoutCorner = typed("Begroting", "A1", null);
    expect(named(check(withoutCorner))).toEqual([]);
    expect(named(check({ ...withoutCorner, names: new Map() }))).toEqual([]);
  });

  it("assumes the newest programme when the workbook has lost its memory, and says so", () => {
    const forgetful = { ...complete, sheets: complete.sheets.filter(({ name }) => name !== "_schoolbudget") };
    const checked = check(forgetful);
    expect(checked.programme).toEqual(programme);
    expect(named(checked)).toEqual(["R33 warning Plan van aanpak!*"]);
  });

  it("warns when the workbook carries another amount than its programme has", () => {
    const memory = complete.sheets.find(({ name }) => name === "_schoolbudget")?.cells ?? [];
    const row = memory.find(({ value }) => value === "regeling.grantCents")?.row ?? -1;
    const checked = check(typed("_schoolbudget", `B${row + 1}`, 9_000_000));
    expect(checked.programme.grantCents).toBe(9_000_000);
    expect(named(checked)).toEqual(
      expect.arrayContaining(["R33 warning Plan van aanpak!*", "R18 error Begroting!G12"]),
    );
  });

  it("warns about an older template", () => {
    const memory = complete.sheets.find(({ name }) => name === "_schoolbudget")?.cells ?? [];
    const row = memory.find(({ value }) => value === "sjabloon.versie")?.row ?? -1;
    expect(named(check(typed("_schoolbudget", `B${row + 1}`, 0)))).toEqual(["R33 warning Plan van aanpak!*"]);
  });

  it("refuses a workbook without any sheet of the form, also when a sheet bears its name", () => {
    const other: SheetSnapshot = {
      name: "Begroting",
      visibility: "visible",
      cells: [{ row: 0, column: 0, value: "x", isFormula: false }],
    };
    expect(codeOf(() => check({ ...complete, names: new Map(), sheets: [other] }))).toBe("not-a-plan");
  });

  it("counts the rest when a sheet is full of pasted cells", () => {
    const pasted = Array.from({ length: 40 }, (_, index): SnapshotCell => ({
      row: 200 + index,
      column: 5,
      value: index + 1,
      isFormula: false,
    }));
    const found = check(onSheet("Begroting", (cells) => [...cells, ...pasted])).findings.filter(
      ({ code }) => code === "S02",
    );
    expect(found).toHaveLength(25);
    expect(found.at(-1)?.params).toMatchObject({ more: 15 });
  });

  it("tells a cleared column of checks once, at its first cell, and a total by itself", () => {
    const cleared = onSheet("Begroting", (cells) =>
      cells.filter(({ row, column, isFormula }) => column !== 7 || row < 12 || !isFormula),
    );
    expect(named(check(cleared))).toEqual(["R33 warning Begroting!H13", "R33 warning Begroting!H62"]);
  });

  it("reads days of a workbook that counts from 1904", () => {
    const day = completePlan.signature.date.state === "value" ? 46_185 - 1462 : 0;
    const checked = check({ ...typed("Plan voor gezien", "E15", day), date1904: true });
    expect(checked.plan.signature.date).toEqual(filled(calendarDate(2026, 6, 12)));
  });

  it("never reads an Excel error as an amount, a count or nothing", () => {
    const checked = check(
      typed("Begroting", "G31", { error: "#REF!" }, typed("Kwantitatieve data", "D10", { error: "#N/A" })),
    );
    expect(checked.plan.expenses[0]?.amount).toEqual({ state: "unreadable", text: "#REF!", reason: "error" });
    expect(named(checked)).toEqual(
      expect.arrayContaining(["R21 error Begroting!G31", "R14 error Kwantitatieve data!D10"]),
    );
  });

  it("judges a date by the moment the file was saved, not by the clock", () => {
    const late = typed("Plan voor gezien", "E15", 46_185 + 30);
    expect(named(check(late))).toEqual(["R32 warning Plan voor gezien!E15"]);
    expect(named(check({ ...late, savedAt: "2026-08-01T00:00:00Z" }))).toEqual([]);
  });
});

import { calendarDate } from "../../../src/domain/calendar-date";
import { bookedUntil } from "../../../src/school/evaluation/booked-until";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { completeEvaluation } from "../../domain/complete-evaluation";
import { completePlan } from "../../domain/complete-plan";
import { snapshotOf } from "../../workbook/snapshot-of";
import { check, evaluatedWorkbook } from "./evaluation-workbook";

type Rows = readonly (readonly CellValue[])[];
const heads = ["Dagboek", "Datum", "Boekstuk", "Omschrijving", "Begrotingsregel"];
const booking = (date: CellValue) => ["Bank", date, "12", "Coach", "Uitgave 1"];

/** A sheet with these rows from its third row down; "" stands for no cell. */
function sheetOf(rows: Rows, name = "Boekingen"): SheetSnapshot {
  const cells = rows.flatMap((values, row) =>
    values.map((value, column) => ({ row: row + 2, column, value, isFormula: false })),
  );
  return { name, visibility: "visible", cells: cells.filter(({ value }) => value !== "") };
}
const until = (...sheets: readonly SheetSnapshot[]) =>
  bookedUntil({ sheets, date1904: false, savedAt: null, names: new Map() } satisfies WorkbookSnapshot);

describe("the day until which the bookkeeping was read into a workbook", () => {
  it("is that of the last posting, wherever it stands", () => {
    expect(until(sheetOf([heads, booking(46_185), booking(46_200), booking(46_190)]))).toBe(calendarDate(2026, 6, 27));
    expect(until(sheetOf([["Stand van de boekingen"], heads, booking(46_185)]))).toBe(calendarDate(2026, 6, 12));
    expect(until(sheetOf([heads, booking("12 juni 2026"), booking("volgt"), booking("")]))).toBe(calendarDate(2026, 6, 12));
  }); // prettier-ignore

  it("counts the days as the workbook does", () => {
    const sheets = [sheetOf([heads, booking(46_185 - 1462)])];
    expect(bookedUntil({ sheets, date1904: true, savedAt: null, names: new Map() })).toBe(calendarDate(2026, 6, 12));
  });

  it("is of the last of several such tables, and of no other table with dates", () => {
    const [older, newer] = [sheetOf([heads, booking(46_185)]), sheetOf([heads, booking(46_186)], "Boekingen (2)")];
    expect(until(newer, older)).toBe(calendarDate(2026, 6, 13));
    for (const lacking of ["Datum", "Boekstuk", "Begrotingsregel"])
      expect(until(sheetOf([heads.map((head) => (head === lacking ? "Anders" : head)), booking(46_185)]))).toBeNull();
    expect(until(sheetOf([["Boekstuk"], ["", "Datum", "", "", "Begrotingsregel"], booking(46_185)]))).toBeNull();
  });

  it("is none where nothing was booked, and none of the days above the table", () => {
    expect(until()).toBeNull();
    expect(until(sheetOf([heads]))).toBeNull();
    expect(until(sheetOf([["Gemaakt op", 46_999], heads, booking(46_185)]))).toBe(calendarDate(2026, 6, 12));
    expect(until(sheetOf([heads, ["Bank", "", 46_999]]))).toBeNull();
  });

  it("goes along with the year end, once there is one", () => {
    const snapshot = snapshotOf(evaluatedWorkbook(completePlan, completeEvaluation));
    expect(check(snapshot).evaluation).not.toHaveProperty("bookedUntil");
    const booked = { ...snapshot, sheets: [...snapshot.sheets, sheetOf([heads, booking(46_185)])] };
    expect(check(booked).evaluation?.bookedUntil).toBe(calendarDate(2026, 6, 12));
  });
});

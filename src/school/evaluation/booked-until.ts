import type { CalendarDate } from "../../domain/calendar-date";
import { valueOf } from "../../domain/entry";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { readDate } from "../read-cells";

/** Heads that tell the table Boekingen from any other with dates. */
const heads: readonly string[] = ["Datum", "Boekstuk", "Begrotingsregel"];

/** The day of the last posting on the sheet Boekingen; null where no bookkeeping was read into this workbook. */
export function bookedUntil({ sheets, date1904 }: WorkbookSnapshot): CalendarDate | null {
  const dates = sheets.flatMap((sheet) => datesIn(sheet, date1904));
  return dates.reduce<CalendarDate | null>((last, date) => (last === null || date > last ? date : last), null);
}

function datesIn({ cells }: SheetSnapshot, date1904: boolean): readonly CalendarDate[] {
  const booked = cells.find(({ value }) => value === heads[1]);
  const head = cells.filter(
    ({ row, value }) => row === booked?.row && typeof value === "string" && heads.includes(value),
  );
  const dates = head.find(({ value }) => value === heads[0]);
  if (dates === undefined || head.length < heads.length) return [];
  return cells
    .filter(({ row, column }) => row > dates.row && column === dates.column)
    .flatMap((cell) => valueOf(readDate(cell, date1904)) ?? []);
}

import { calendarDate, type CalendarDate } from "../domain/calendar-date";
import type { SchoolYear } from "../domain/school-year";
import type { Posting } from "./posting";

/** Days from and up to and including; null leaves that side open. */
export interface Period {
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

/** 1 August up to and including 31 July: what cuts two exports by calendar year into one school year. */
export function periodOf(year: SchoolYear): Period {
  const start = Number(year.slice(0, 4));
  return { from: calendarDate(start, 8, 1), to: calendarDate(start + 1, 7, 31) };
}

/** Whether a posting was booked within the period; one without a date is within none but the open one. */
export function isWithin({ date }: Pick<Posting, "date">, { from, to }: Period): boolean {
  if (from === null && to === null) return true;
  return date !== null && (from === null || date >= from) && (to === null || date <= to);
}

/** The months ("2026-08") of a school year of which no export holds a posting, in order. */
export function missingMonths(
  year: SchoolYear,
  files: readonly { readonly months: ReadonlySet<string> }[],
): readonly string[] {
  const start = Number(year.slice(0, 4));
  const months = Array.from({ length: 12 }, (_, index) => {
    const month = (index + 7) % 12;
    return calendarDate(month >= 7 ? start : start + 1, month + 1, 1).slice(0, 7);
  });
  return months.filter((month) => !files.some((file) => file.months.has(month)));
}

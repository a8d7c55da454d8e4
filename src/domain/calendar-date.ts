/** A day without a clock or a zone, as `yyyy-mm-dd`; sorts as text. */
export type CalendarDate = string & { readonly __kind: "CalendarDate" };

const millisecondsPerDay = 86_400_000;

/**
 * The day with this year, month (1-12) and day.
 * @throws RangeError for a day that does not exist, such as 31 February.
 */
export function calendarDate(year: number, month: number, day: number): CalendarDate {
  const date = new Date(Date.UTC(year, month - 1, day));
  // A day too many is a day of another month, a month too many one of another year.
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!exists || year < 1900 || year > 9999)
    throw new RangeError(`${year}-${month}-${day} is not a day between 1900 and 9999`);
  return date.toISOString().slice(0, 10) as CalendarDate;
}

/** Days between 1 January 1970 and this day; may be negative. */
export function dayNumber(date: CalendarDate): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / millisecondsPerDay);
}

/** The inverse of `dayNumber`. */
export function fromDayNumber(days: number): CalendarDate {
  const date = new Date(days * millisecondsPerDay);
  return calendarDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

import { fromDayNumber, type CalendarDate } from "../domain/calendar-date";
import { momentOf } from "./gather/version-order";

/** 1 January 1970 as Excel counts days. */
export const excelDayOf1970 = 25_569;
const millisecondsPerDay = 86_400_000;
const millisecondsPerHour = 3_600_000;
const millisecondsPerMinute = 60_000;

const dutchClock = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Amsterdam",
  year: "numeric",
  month: "numeric",
  day: "numeric",
  hour: "numeric",
  minute: "numeric",
  hourCycle: "h23",
});

/** An ISO 8601 moment as Excel's day number on a Dutch clock, whole minutes; null for none. */
export function excelMoment(iso: string | null): number | null {
  const moment = momentOf(iso);
  if (moment === null) return null;
  const minute = Math.floor(moment / millisecondsPerMinute) * millisecondsPerMinute;
  return (minute + dutchOffset(moment)) / millisecondsPerDay + excelDayOf1970;
}

/** The day of an ISO 8601 moment on a Dutch calendar; null for none. */
export function dutchDay(iso: string | null): CalendarDate | null {
  const moment = excelMoment(iso);
  return moment === null ? null : fromDayNumber(Math.floor(moment) - excelDayOf1970);
}

/** By hour since 1970: the clock is only ever changed on the hour, and the calendar takes its time to say how it stands. */
const knownOffsets = new Map<number, number>();

/** How many milliseconds the Dutch clock is ahead of universal time. */
function dutchOffset(moment: number): number {
  const hour = Math.floor(moment / millisecondsPerHour);
  const offset = knownOffsets.get(hour) ?? offsetAt(hour * millisecondsPerHour);
  knownOffsets.set(hour, offset);
  return offset;
}

function offsetAt(moment: number): number {
  const parts = new Map(dutchClock.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  return Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute")) - moment;
}

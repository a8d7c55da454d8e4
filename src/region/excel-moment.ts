import { momentOf } from "./gather/version-order";

/** 1 January 1970 as Excel counts days. */
export const excelDayOf1970 = 25_569;
const millisecondsPerDay = 86_400_000;

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
  const parts = new Map(dutchClock.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  const local = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"));
  return local / millisecondsPerDay + excelDayOf1970;
}

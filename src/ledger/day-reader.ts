import { calendarDate, type CalendarDate } from "../domain/calendar-date";
import { valueOf } from "../domain/entry";
import { parseDate } from "../domain/parse-date";
import { ownText } from "./own-text";

const time = /[T ]\d{1,2}:\d{2}.*$/;
const isoDay = /^(\d{4})[-/]?(\d{2})[-/]?(\d{2})(?:Z|[+-]\d{2}:\d{2})?$/;
const monthThenDay = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{2}|\d{4})$/;

/** Reads days as exports write them. Remembers the texts it has seen: a ledger has few days and many lines. */
export class DayReader {
  private readonly known = new Map<string, CalendarDate | null>();

  constructor(private readonly monthFirst = false) {}

  /** "2026-09-14", "20260914", "14-09-2026", "14-9-26", "14 sep 2026", with or without a time; null for anything else. */
  day(text: string): CalendarDate | null {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const day = this.read(text.trim().replace(time, ""));
    // A column of other texts must not fill the memory.
    if (this.known.size < 10_000) this.known.set(ownText(text), day);
    return day;
  }

  private read(text: string): CalendarDate | null {
    const iso = isoDay.exec(text);
    if (iso !== null) return existingDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    return valueOf(parseDate(this.monthFirst ? text.replace(monthThenDay, "$3$2$1$2$4") : text));
  }
}

function existingDay(year: number, month: number, day: number): CalendarDate | null {
  try {
    return calendarDate(year, month, day);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

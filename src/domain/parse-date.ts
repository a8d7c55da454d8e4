import { calendarDate, type CalendarDate } from "./calendar-date";
import { empty, type Entry } from "./entry";
import { plainText } from "./plain-text";

const months = [
  "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december",
] as const; // prettier-ignore

const dayFirst = /^(\d{1,2}) ?([-/. ]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})$/;
const yearFirst = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const monthInWords = /^(?:[a-z]+dag,? )?(\d{1,2})[ -]?([a-z]+)\.?[ -]?(\d{4}|\d{2})$/;

/**
 * Reads a day typed as text, day before month as the form asks (dd-mm-jjjj): "12-06-2026", "12/6/26", "12 juni 2026",
 * or as 2026-06-12. A day that does not exist is unreadable. Readable gives state `text`.
 */
export function parseDate(text: string): Entry<CalendarDate> {
  const plain = plainText(text).toLowerCase();
  if (plain === "") return empty;
  const value = readDay(plain);
  return value === null ? { state: "unreadable", text, reason: "not-a-value" } : { state: "text", value, text };
}

function readDay(plain: string): CalendarDate | null {
  const numbers = dayFirst.exec(plain);
  if (numbers !== null) return existing(numbers[4], Number(numbers[3]), numbers[1]);
  const iso = yearFirst.exec(plain);
  if (iso !== null) return existing(iso[1], Number(iso[2]), iso[3]);
  const words = monthInWords.exec(plain);
  return words === null ? null : existing(words[3], monthNumber(words[2] ?? ""), words[1]);
}

/** A year of two digits is one of this century. */
function existing(year = "", month: number, day = ""): CalendarDate | null {
  const fullYear = year.length === 2 ? 2000 + Number(year) : Number(year);
  try {
    return calendarDate(fullYear, month, Number(day));
  } catch (problem) {
    if (problem instanceof RangeError) return null;
    throw problem;
  }
}

/** 1-12 for a month's name or its first three letters or more; "mrt" is March's own abbreviation. 0 for no month. */
function monthNumber(word: string): number {
  if (word === "mrt") return 3;
  return word.length < 3 ? 0 : months.findIndex((month) => month.startsWith(word)) + 1;
}

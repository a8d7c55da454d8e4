import { calendarDate, dayNumber, fromDayNumber, type CalendarDate } from "../domain/calendar-date";
import type { Programme } from "../domain/programme";
import type { Chance } from "./chance";

/** When a plan was signed, saved and handed in. */
export interface Moments {
  readonly signed: CalendarDate;
  readonly stamped: boolean;
  /** ISO 8601, both. */
  readonly savedAt: string;
  readonly submittedAt: string;
}

/** Most files are handed in from the pane; the others are saved by hand and mailed later. */
const handedInFromPane = 0.9;

/** Signed in May or June on a working day, handed in within eight days, three weeks before the closing date at most. */
export function inventMoments(programme: Programme, chance: Chance): Moments {
  const signedOn = workingDay(closingDay(programme) - 20 - chance.int(0, 36));
  const handedInOn = workingDay(signedOn + chance.int(1, 8));
  return { signed: fromDayNumber(signedOn), ...handIn(handedInOn, chance) };
}

/** The moments of a newer version: signed again and handed in one to ten days after the first. */
export function inventLaterMoments(first: Moments, chance: Chance): Moments {
  const firstDay = Math.floor(Date.parse(first.submittedAt) / millisecondsPerDay);
  const handedInOn = workingDay(firstDay + chance.int(3, 10));
  return { signed: fromDayNumber(workingDay(handedInOn - 2)), ...handIn(handedInOn, chance) };
}

const millisecondsPerDay = 86_400_000;

function closingDay({ deadline, schoolYear }: Programme): number {
  return dayNumber(deadline ?? calendarDate(Number(schoolYear.slice(0, 4)), 6, 30));
}

/** A Saturday or Sunday becomes the Friday before. 1 January 1970 was a Thursday. */
function workingDay(day: number): number {
  const weekday = (day + 3) % 7;
  return day - Math.max(0, weekday - 4);
}

function handIn(day: number, chance: Chance): Pick<Moments, "stamped" | "savedAt" | "submittedAt"> {
  const stamped = chance.happens(handedInFromPane);
  const minute = 60_000;
  const submitted = day * millisecondsPerDay + chance.int(7 * 60, 15 * 60) * minute + chance.int(0, 59) * 1000;
  // The pane stamps a plan just before it saves the file.
  const saved = stamped ? submitted + chance.int(1, 20) * 1000 : submitted - chance.int(5, 50) * minute;
  return { stamped, savedAt: isoSeconds(saved), submittedAt: isoSeconds(submitted) };
}

function isoSeconds(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

import { dayNumber, fromDayNumber, type CalendarDate } from "../../domain/calendar-date";
import { cents, type Cents } from "../../domain/cents";
import type { SchoolYear } from "../../domain/school-year";

/** Earlier there is too little to go by. */
const firstDay = "-11-01";
/** From then on an evaluation is about the whole year. */
const endOfForecast = "-06-01";

/** When an evaluation was made, and how far the bookkeeping in it goes; null for not known. */
interface Known {
  readonly madeOn: CalendarDate | null;
  readonly bookedUntil: CalendarDate | null;
}

/**
 * What a whole school year would cost when it goes on as it went: in proportion to the days that passed until the
 * evaluation was made or, with bookings in it, until the end of the month of the last one. Null for an evaluation from
 * before November or after May. It says where spending is going, never what anybody owes.
 */
export function prognosisOf(actual: Cents, { madeOn, bookedUntil }: Known, schoolYear: SchoolYear): Cents | null {
  const [from = "", until = ""] = schoolYear.split("-");
  if (madeOn === null || madeOn >= `${until}${endOfForecast}`) return null;
  const booked = bookedUntil === null ? madeOn : endOfMonth(bookedUntil);
  const through = booked < madeOn ? booked : madeOn;
  if (through < `${from}${firstDay}`) return null;
  const begin = dayNumber(`${from}-08-01` as CalendarDate);
  const days = dayNumber(`${until}-08-01` as CalendarDate) - begin;
  return cents(Math.round((actual * days) / (dayNumber(through) - begin + 1)));
}

function endOfMonth(date: CalendarDate): CalendarDate {
  const [year = 0, month = 0] = date.split("-").map(Number);
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, "0")}-01`;
  return fromDayNumber(dayNumber(next as CalendarDate) - 1);
}

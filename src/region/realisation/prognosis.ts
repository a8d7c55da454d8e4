import { dayNumber, type CalendarDate } from "../../domain/calendar-date";
import { cents, type Cents } from "../../domain/cents";
import type { SchoolYear } from "../../domain/school-year";

/** Earlier there is too little to go by. */
const firstDay = "-11-01";
/** From then on an evaluation is about the whole year. */
const endOfForecast = "-06-01";

/**
 * What a whole school year would cost when it goes on as it went until this day: in proportion to the days that passed.
 * Null before November and from June on. It says where spending is going, never what anybody owes.
 */
export function prognosisOf(actual: Cents, day: CalendarDate | null, schoolYear: SchoolYear): Cents | null {
  const [from = "", until = ""] = schoolYear.split("-");
  if (day === null || day < `${from}${firstDay}` || day >= `${until}${endOfForecast}`) return null;
  const begin = dayNumber(`${from}-08-01` as CalendarDate);
  const days = dayNumber(`${until}-08-01` as CalendarDate) - begin;
  const passed = dayNumber(day) - begin + 1;
  return cents(Math.round((actual * days) / passed));
}

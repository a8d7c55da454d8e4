const pattern = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:(?:^|T)(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/;
const dayLength = 86_400_000;
const firstOf1904 = Date.UTC(1904, 0, 1);
const lastOf1899 = Date.UTC(1899, 11, 31);
const marchOf1900 = Date.UTC(1900, 2, 1);

/**
 * The number that Excel keeps for an ISO 8601 date, date and time, or time; null when it is none or lies before day 0.
 * Times are those of the clock on the wall: "Z" is what libraries write, not a place.
 */
export function serialOfIsoDate(text: string, date1904: boolean): number | null {
  const match = pattern.exec(text);
  if (match === null || text === "" || text === "Z") return null;
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) >= 60) return null;
  if (year === undefined) return time;
  const days = serialOfDay(Number(year), Number(month), Number(day), date1904);
  return days === null ? null : days + time;
}

function serialOfDay(year: number, month: number, day: number, date1904: boolean): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  // JavaScript takes the year 26 for 1926.
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!exists) return null;
  const moment = date.getTime();
  // Excel's 1900 has a 29 February, so every later day has one number more.
  const from = date1904 ? firstOf1904 : moment < marchOf1900 ? lastOf1899 : lastOf1899 - dayLength;
  return moment < from ? null : (moment - from) / dayLength;
}

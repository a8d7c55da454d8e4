import type { Formula } from "../../workbook/formula";
import { excelDayOf1970 } from "../excel-moment";

const months = [
  "januari", "februari", "maart", "april", "mei", "juni",
  "juli", "augustus", "september", "oktober", "november", "december",
]; // prettier-ignore

/** "30 juni 2026". TEXT would need the date letters of the reader's own language. */
export function dayText(moment: Formula<number>): Formula<string> {
  const names = months.map((month) => `"${month}"`).join(",");
  const x = moment.text;
  const date = utcDate(moment.value);
  return {
    text: `DAY(${x})&" "&CHOOSE(MONTH(${x}),${names})&" "&YEAR(${x})`,
    value: `${date.getUTCDate()} ${months[date.getUTCMonth()] ?? ""} ${date.getUTCFullYear()}`,
  };
}

/** "16 november 2026, 14.30 uur". */
export function momentText(moment: Formula<number>): Formula<string> {
  const day = dayText(moment);
  const x = moment.text;
  const date = utcDate(moment.value);
  return {
    text: `${day.text}&", "&HOUR(${x})&"."&RIGHT("0"&MINUTE(${x}),2)&" uur"`,
    value: `${day.value}, ${date.getUTCHours()}.${String(date.getUTCMinutes()).padStart(2, "0")} uur`,
  };
}

/** Moments are whole minutes; day numbers keep them with a small rounding error. */
function utcDate(excelDay: number): Date {
  return new Date(Math.round((excelDay - excelDayOf1970) * 24 * 60) * 60_000);
}

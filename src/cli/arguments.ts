import { InvalidArgumentError } from "commander";
import type { CalendarDate } from "../domain/calendar-date";
import { valueOf } from "../domain/entry";
import { parseDate } from "../domain/parse-date";
import { dashboardName } from "../region/dashboard/put-cells";
import type { CellPosition } from "../region/explain/explainer";
import { parseCell } from "../workbook/a1";

/** A number of zero or more, without decimals. */
export function wholeNumber(text: string): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(value))
    throw new InvalidArgumentError("dit is geen heel getal / not a whole number");
  return value;
}

/** An option that may be given more than once. */
export function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** A day in any notation that people use. */
export function calendarDay(text: string): CalendarDate {
  const day = valueOf(parseDate(text));
  if (day === null) throw new InvalidArgumentError("dit is geen datum; schrijf 2026-08-01 / not a date");
  return day;
}

/** A cell such as Dashboard!D14; without a sheet it is one of the dashboard. */
export function cellPosition(text: string): CellPosition {
  const [, sheet = dashboardName, address = ""] = /^(?:'?(.+?)'?!)?([^!]+)$/.exec(text) ?? [];
  const cell = parseCell(address);
  if (cell === null) throw new InvalidArgumentError("dit is geen cel; schrijf Dashboard!D14 / not a cell");
  return { sheet: sheet.replaceAll("''", "'"), ...cell };
}

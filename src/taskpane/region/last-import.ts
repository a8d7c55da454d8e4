import { excelDayOf1970 } from "../../region/excel-moment";
import type { KeptRegion, KeptRow } from "../../region/kept/kept-region";

/** What the open workbook already holds. */
export interface LastImport {
  /** How many plans count in its totals. */
  readonly plans: number;
  /** The newest plan in it, in milliseconds as if its Dutch clock were UTC; null when no file said. */
  readonly newest: number | null;
}

/** The import that made this workbook; the workbook tells, never the clock. */
export function lastImport({ submissions }: KeptRegion): LastImport {
  const moments = submissions.flatMap(({ shown }) => [shown["Ingediend op"], shown["Opgeslagen op"]]).filter(isNumber);
  return {
    plans: submissions.filter(({ shown }: KeptRow) => shown["Telt mee"] === 1).length,
    newest: moments.length === 0 ? null : momentOf(Math.max(...moments)),
  };
}

function isNumber(value: unknown): value is number {
  return typeof value === "number";
}

/** Excel's day number as milliseconds, without a time zone to move it. */
function momentOf(excelDay: number): number {
  return Math.round((excelDay - excelDayOf1970) * 24 * 60) * 60_000;
}

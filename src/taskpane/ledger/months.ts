import type { SchoolYear } from "../../domain/school-year";
import { missingMonths } from "../../ledger/period";

/** A month of the school year, August first: its number from 0 for January, and whether an export has it. */
export interface CoveredMonth {
  readonly month: number;
  readonly year: number;
  readonly isCovered: boolean;
}

/** The twelve months of a school year. */
export function coveredMonths(
  year: SchoolYear,
  files: readonly { readonly months: ReadonlySet<string> }[],
): readonly CoveredMonth[] {
  const missing = new Set(missingMonths(year, files));
  const start = Number(year.slice(0, 4));
  return Array.from({ length: 12 }, (_, index) => {
    const month = (index + 7) % 12;
    const ofYear = month >= 7 ? start : start + 1;
    return { month, year: ofYear, isCovered: !missing.has(`${ofYear}-${String(month + 1).padStart(2, "0")}`) };
  });
}

/** Months that follow each other without a gap, run by run. */
export function runsOf(months: readonly CoveredMonth[]): readonly (readonly CoveredMonth[])[] {
  const runs: CoveredMonth[][] = [];
  for (const month of months) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1)?.month === (month.month + 11) % 12) run.push(month);
    else runs.push([month]);
  }
  return runs;
}

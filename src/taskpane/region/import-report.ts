import type { KeptRegion } from "../../region/kept/kept-region";
import type { Region } from "../../region/region";
import type { Survey } from "../../region/survey/survey";
import { countsInTotals } from "../../region/tables/submissions-table";
import { compareImports, type Comparison } from "./compare-imports";

/** What an import did to the workbook. */
export interface ImportReport {
  /** True when the workbook had no overview before. */
  readonly isFirst: boolean;
  /** Plans in the totals of the dashboard. */
  readonly counting: number;
  /** Readable newest plans that the controller's own choices leave out of the totals. */
  readonly notCounting: number;
  readonly comparison: Comparison;
  /** Cells of the controller's own columns. */
  readonly notes: number;
  /** Files that are unreadable or replaced. */
  readonly leftOut: number;
}

/** Lays what is written beside what was there before. */
export function importReport(region: Region, survey: Survey, kept: KeptRegion | null): ImportReport {
  const accepted = region.submissions.filter(({ standing }) => standing === "accepted").length;
  const counting = survey.rows.filter((row) => countsInTotals(row, survey.settings) === 1).length;
  const keptRows = [...(kept?.submissions ?? []), ...(kept?.findings ?? [])];
  return {
    isFirst: kept === null,
    counting,
    notCounting: Math.max(accepted - counting, 0),
    comparison: compareImports(region, kept),
    notes: keptRows.reduce((sum, { notes }) => sum + Object.keys(notes).length, 0),
    leftOut: region.submissions.length + region.rejected.length - accepted,
  };
}

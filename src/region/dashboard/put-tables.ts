import type { Survey } from "../survey/survey";
import { putBreakdown } from "./breakdown";
import { countSummaryRows, putCountSummary, type CountTotals } from "./count-summary";
import type { DashboardData } from "./dashboard-data";
import { detailSummaryRows, putDetailSummary, type DetailTotal } from "./detail-summary";
import type { FigureDraft } from "./figure-draft";
import type { DashboardLayout } from "./layout";
import { originRows, putOrigin } from "./middle-place";
import { putMoneySummary, type StageTotals } from "./money-summary";
import { StandingBreakdowns, type PlannedBreakdown } from "./planned-breakdowns";
import { putSpread } from "./spread-table";
import { putStatusTable } from "./status-table";
import { putThemeTable, type ThemeTable } from "./theme-table";

/** Where the figures of the dashboard stand, for its tiles, sentences and charts. */
export interface DashboardTables {
  readonly money: { readonly submitted: StageTotals; readonly awarded: StageTotals };
  readonly counts: readonly CountTotals[];
  readonly details: readonly DetailTotal[];
  readonly status: ReturnType<typeof putStatusTable>;
  /** Null for a programme without thema's. */
  readonly themes: ThemeTable | null;
  readonly breakdowns: StandingBreakdowns;
}

/** Section, head and seven lines of money. */
const leastSummaryRows = 9;

/** How many rows the tables beside each other take, section included. */
export function summaryRows({ counts, details }: Survey["form"]): number {
  const tables = countSummaryRows(counts) + detailSummaryRows(details);
  return Math.max(leastSummaryRows, tables + originRows + (tables === 0 ? 1 : 0));
}

/** Puts every table of figures; the tiles and charts above them only refer to these cells. */
export function putTables(
  draft: FigureDraft,
  layout: DashboardLayout,
  data: DashboardData,
  planned: readonly PlannedBreakdown[],
  { form }: Survey,
): DashboardTables {
  const { bases, all, werkgebieden, officialWerkgebieden } = data;
  const { summary } = layout;
  if (layout.spread !== null)
    putSpread(draft, {
      top: layout.spread,
      werkgebieden,
      official: Math.min(officialWerkgebieden, werkgebieden.length),
      themes: form.themes,
      submitted: bases.submitted,
    });
  const money = putMoneySummary(draft, summary, bases, form);
  const detailsTop = summary + countSummaryRows(form.counts);
  const details = putDetailSummary(draft, detailsTop, bases, form.details, money.submitted.expense);
  const originTop = detailsTop + detailSummaryRows(form.details);
  putOrigin(draft, originTop, { isAlone: originTop === summary, hasCounts: form.counts.length > 0 });
  return {
    money,
    counts: putCountSummary(draft, summary, bases, form.counts),
    details,
    status: putStatusTable(draft, summary, all),
    themes:
      layout.themes === null
        ? null
        : putThemeTable(draft, layout.themes + 2, form.themes, bases, money.submitted.plans),
    breakdowns: new StandingBreakdowns(
      planned.map((plan, index) => {
        const top = layout.breakdowns[index] ?? layout.end;
        return { plan, breakdown: putBreakdown(draft, { ...plan, top, bases }) };
      }),
    ),
  };
}

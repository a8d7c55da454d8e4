import type { CountKind } from "../../domain/plan";
import { settingFigure } from "../figures/setting-figure";
import type { Survey } from "../survey/survey";
import { putBreakdown, type Breakdown } from "./breakdown";
import { countGroups, kindColumn, moneyGroups, targetColumn } from "./breakdown-columns";
import { putCountSummary, type CountTotals } from "./count-summary";
import type { DashboardData } from "./dashboard-data";
import type { FigureDraft } from "./figure-draft";
import type { DashboardLayout } from "./layout";
import { putMoneySummary, type StageTotals } from "./money-summary";
import { putSpread } from "./spread-table";
import { putStatusTable } from "./status-table";
import { putThemeTable, type ThemeTable } from "./theme-table";

/** Where the figures of the dashboard stand, for its tiles, sentences and charts. */
export interface DashboardTables {
  readonly money: { readonly submitted: StageTotals; readonly awarded: StageTotals };
  readonly counts: Readonly<Record<CountKind, CountTotals>>;
  readonly status: ReturnType<typeof putStatusTable>;
  readonly themes: ThemeTable;
  readonly werkgebiedMoney: Breakdown;
  readonly werkgebiedCounts: Breakdown;
  readonly boardMoney: Breakdown;
  readonly boardCounts: Breakdown;
}

/** Puts every table of figures; the tiles and charts above them only refer to these cells. */
export function putTables(
  draft: FigureDraft,
  layout: DashboardLayout,
  data: DashboardData,
  { programme, settings }: Survey,
): DashboardTables {
  const { bases, all, werkgebieden, officialWerkgebieden, boards } = data;
  const official = werkgebieden.slice(0, officialWerkgebieden);
  const target = settingFigure(settings, "newSchools");
  const byWerkgebied = { dimension: "Werkgebied", names: werkgebieden, bases };
  const byBoard = { dimension: "Schoolbestuur", names: boards, bases };
  putSpread(draft, {
    top: layout.spread,
    werkgebieden,
    official: official.length,
    themes: programme.themes,
    submitted: bases.submitted,
  });
  const money = putMoneySummary(draft, layout.summary, bases);
  return {
    money,
    counts: putCountSummary(draft, layout.summary, bases),
    status: putStatusTable(draft, layout.summary, all),
    themes: putThemeTable(draft, layout.themes + 2, programme.themes, bases, money.submitted.plans),
    werkgebiedMoney: putBreakdown(draft, {
      ...byWerkgebied,
      top: layout.werkgebiedMoney,
      title: "Per werkgebied: begroting",
      groups: moneyGroups,
    }),
    werkgebiedCounts: putBreakdown(draft, {
      ...byWerkgebied,
      top: layout.werkgebiedCounts,
      title: "Per werkgebied: scholen en aantallen",
      groups: [{ title: "Scholen", columns: [kindColumn("Nieuw"), targetColumn(target, official)] }, ...countGroups],
    }),
    boardMoney: putBreakdown(draft, {
      ...byBoard,
      top: layout.boardMoney,
      title: "Per schoolbestuur: begroting",
      groups: moneyGroups,
    }),
    boardCounts: putBreakdown(draft, {
      ...byBoard,
      top: layout.boardCounts,
      title: "Per schoolbestuur: scholen en aantallen",
      groups: [{ title: "Scholen", columns: [kindColumn("Nieuw"), kindColumn("Doorlopend")] }, ...countGroups],
    }),
  };
}

import { textLiteral } from "../../workbook/formula";
import type { SheetDescription } from "../../workbook/description";
import type { SheetDraft } from "../../workbook/sheet-draft";
import { numberSetting } from "../settings/region-settings";
import type { Survey } from "../survey/survey";
import { addDashboardFormats } from "./dashboard-formats";
import { dashboardData, type DashboardData } from "./dashboard-data";
import { FigureDraft, type StandingFigure } from "./figure-draft";
import { countingNotice } from "./headlines";
import { dashboardLayout, grid, type DashboardLayout } from "./layout";
import { pageBreaks, type PageBlock } from "./page-breaks";
import { putCharts } from "./put-charts";
import { dashboardName } from "./put-cells";
import { putTables } from "./put-tables";
import { putRealisation, realisationRows } from "./realisation-block";
import { budgetTiles, effectTiles, putTiles } from "./tiles";
import { putTop } from "./top";

/** The sheet Dashboard, and what each of its numbers is made of. */
export interface DescribedDashboard {
  readonly sheet: SheetDescription;
  readonly figures: readonly StandingFigure[];
}

/** The sheet Dashboard: every number and every sentence on it is a formula over the table Inzendingen. */
export function describeDashboard(survey: Survey, footer: string): DescribedDashboard {
  const data = dashboardData(survey);
  const { settings, programme } = survey;
  const layout = dashboardLayout({
    werkgebieden: data.werkgebieden.length,
    boards: data.boards.length,
    themes: programme.themes.length,
  });
  const draft = new FigureDraft(dashboardName);
  draft.setColumns(grid.widths);

  const tables = putTables(draft, layout, data, survey);
  const { submitted, awarded } = tables.money;
  const ofKind = (kind: string) => data.bases.submitted.where("Soort", textLiteral(kind)).count();
  putTop(draft, settings, data.all, countingNotice(submitted.plans, data.files.errorsCounted, data.files.leftOut));
  const planCounts = { ...data.files, newSchools: ofKind("Nieuw"), continuing: ofKind("Doorlopend") };
  putTiles(draft, layout.tiles[0], budgetTiles(planCounts, submitted));
  draft.row(layout.tiles[1] - 1, 10);
  putTiles(draft, layout.tiles[1], effectTiles(awarded, numberSetting(settings, "awards"), tables.counts));
  putCharts(draft, layout, data, tables, survey);
  addDashboardFormats(draft, tables);
  // In June there is nothing to say about it.
  if (survey.realisation.length > 0) putRealisation(draft, layout.realisation, survey);
  const end = survey.realisation.length > 0 ? layout.realisation + realisationRows : layout.end;
  return { sheet: finish(draft, { ...layout, end }, data, footer), figures: draft.figures() };
}

function finish(draft: SheetDraft, layout: DashboardLayout, data: DashboardData, footer: string): SheetDescription {
  return draft.describe({
    visibility: "visible",
    tabColor: null,
    defaultRowHeight: 15,
    freeze: { rows: 3, columns: 0 },
    protection: null,
    print: {
      orientation: "landscape",
      area: { top: 0, left: 0, bottom: layout.end, right: grid.last },
      repeatRows: null,
      footer: { left: footer },
      breaksAfter: pageBreaks(blocks(layout, data), pageHeight),
    },
  });
}

/** Points on a page of A4 landscape, at the scale that makes the sheet one page wide. */
const pageHeight = 660;
const [frameHeight, lineHeight, rowHeight] = [98, 18, 15];

function blocks(layout: DashboardLayout, { werkgebieden, boards }: DashboardData): readonly PageBlock[] {
  const table = (names: readonly string[]) => frameHeight + lineHeight * names.length;
  const block = (top: number, height: number, startsPage = false): PageBlock => ({ top, height, startsPage });
  return [
    block(0, pageHeight),
    block(layout.summary, 201, true),
    block(layout.themes, 53 + lineHeight * (layout.spread - layout.themes - 3)),
    block(layout.spread, table(werkgebieden)),
    block(layout.werkgebiedMoney, table(werkgebieden)),
    block(layout.werkgebiedCounts, table(werkgebieden)),
    block(layout.boardMoney, table(boards), true),
    block(layout.boardCounts, table(boards)),
    block(layout.sources, 36 + rowHeight * layout.sourceChartRows),
    block(layout.realisation, layout.end > layout.realisation ? frameHeight : 0),
  ];
}

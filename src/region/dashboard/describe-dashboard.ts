import { numberLiteral, textLiteral } from "../../workbook/formula";
import type { SheetDescription } from "../../workbook/description";
import { hasNumber, numberSetting } from "../settings/region-settings";
import type { Survey } from "../survey/survey";
import { addDashboardFormats } from "./dashboard-formats";
import { dashboardData, type DashboardData } from "./dashboard-data";
import { FigureDraft, type StandingFigure } from "./figure-draft";
import { countingNotice } from "./headlines";
import { dashboardLayout, grid, mostBars, type DashboardLayout, type DashboardSize } from "./layout";
import { pageBreaks, type PageBlock } from "./page-breaks";
import { plannedBreakdowns, type PlannedBreakdown } from "./planned-breakdowns";
import { countChartLines, putCharts } from "./put-charts";
import { dashboardName } from "./put-cells";
import { putTables, summaryRows } from "./put-tables";
import { putRealisation, realisationRows } from "./realisation-block";
import { budgetTileCount, budgetTiles, effectTileCount, effectTiles, putTileLines, tileLines } from "./tiles";
import { putTop } from "./top";

/** The sheet Dashboard, and what each of its numbers is made of. */
export interface DescribedDashboard {
  readonly sheet: SheetDescription;
  readonly figures: readonly StandingFigure[];
}

/** The sheet Dashboard: every number and every sentence on it is a formula over the table Inzendingen. */
export function describeDashboard(survey: Survey, footer: string): DescribedDashboard {
  const data = dashboardData(survey);
  const { settings, form } = survey;
  const planned = plannedBreakdowns(survey, data);
  const layout = dashboardLayout(sizeOf(survey, data, planned));
  const draft = new FigureDraft(dashboardName);
  draft.setColumns(grid.widths);

  const tables = putTables(draft, layout, data, planned, survey);
  const { submitted, awarded } = tables.money;
  const ofKind = (kind: string) => data.bases.submitted.where("Soort", textLiteral(kind)).count();
  putTop(draft, settings, data.all, countingNotice(submitted.plans, data.files.errorsCounted, data.files.leftOut));
  const kinds = form.asksParticipation
    ? { newSchools: ofKind("Nieuw"), continuing: ofKind("Doorlopend") }
    : { newSchools: submitted.plans, continuing: numberLiteral(0) };
  const awards = hasNumber(settings, "awards") ? numberSetting(settings, "awards") : null;
  putTileLines(draft, layout.tiles, [
    ...budgetTiles({ ...data.files, ...kinds }, submitted, form),
    ...effectTiles({ submitted, awarded, awards, counts: tables.counts, details: tables.details, form }),
  ]);
  putCharts(draft, layout, data, tables, survey);
  addDashboardFormats(draft, tables.breakdowns);
  // In June there is nothing to say about it.
  if (survey.realisation.length > 0) putRealisation(draft, layout.realisation, survey);
  const end = survey.realisation.length > 0 ? layout.realisation + realisationRows : layout.end;
  const sheet = finish(draft, { ...layout, end }, blocks({ ...layout, end }, data, planned), footer);
  return { sheet, figures: draft.figures() };
}

function sizeOf(
  { form }: Survey,
  { werkgebieden, boards }: DashboardData,
  planned: readonly PlannedBreakdown[],
): DashboardSize {
  const hasSpread = form.asksWerkgebied && form.themes.length > 0;
  return {
    tileLines: tileLines(budgetTileCount + effectTileCount(form)),
    countChartLines: countChartLines(form),
    countBars: Math.min(form.asksWerkgebied ? werkgebieden.length : boards.length, mostBars),
    summaryRows: summaryRows(form),
    themes: form.themes.length,
    spread: hasSpread ? werkgebieden.length : null,
    breakdowns: planned.map(({ names }) => names.length),
    sourceBars: form.asksBoard ? boards.length : null,
  };
}

function finish(
  draft: FigureDraft,
  { end }: DashboardLayout,
  parts: readonly PageBlock[],
  footer: string,
): SheetDescription {
  return draft.describe({
    visibility: "visible",
    tabColor: null,
    defaultRowHeight: 15,
    freeze: { rows: 3, columns: 0 },
    protection: null,
    print: {
      orientation: "landscape",
      area: { top: 0, left: 0, bottom: end, right: grid.last },
      repeatRows: null,
      footer: { left: footer },
      breaksAfter: pageBreaks(parts, pageHeight),
    },
  });
}

/** Points on a page of A4 landscape, at the scale that makes the sheet one page wide. */
const pageHeight = 660;
const [frameHeight, lineHeight, rowHeight] = [98, 18, 15];
/** Title and notice; a line of tiles; the charts below these. */
const [topHeight, tileHeight, overviewHeight] = [80, 76, 200];
/** Section, head and the row of air below the tables beside each other. */
const summaryFrame = 75;

function blocks(
  layout: DashboardLayout,
  { werkgebieden }: DashboardData,
  planned: readonly PlannedBreakdown[],
): readonly PageBlock[] {
  const table = (names: readonly string[]) => frameHeight + lineHeight * names.length;
  const block = (top: number | null, height: number, startsPage = false): readonly PageBlock[] =>
    top === null ? [] : [{ top, height, startsPage }];
  const themeRows = (layout.spread ?? layout.breakdowns[0] ?? layout.realisation) - (layout.themes ?? 0) - 3;
  const hasCounts = layout.counts.length > 0;
  const firstByBoard = planned.findIndex(({ dimension }) => dimension === "Schoolbestuur");
  return [
    ...block(0, hasCounts ? pageHeight : topHeight + tileHeight * layout.tiles.length + overviewHeight),
    ...block(layout.summary, summaryFrame + lineHeight * (layout.summaryRows - 2), hasCounts),
    ...block(layout.themes, 53 + lineHeight * themeRows),
    ...block(layout.spread, table(werkgebieden)),
    ...planned.flatMap(({ names }, index) =>
      block(layout.breakdowns[index] ?? null, table(names), index === firstByBoard && index > 0),
    ),
    ...block(layout.sources, 36 + rowHeight * layout.sourceChartRows),
    ...block(layout.realisation, layout.end > layout.realisation ? frameHeight : 0),
  ];
}

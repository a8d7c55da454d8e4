import { countKinds } from "../../domain/plan";
import type { Area } from "../../workbook/a1";
import type { SheetDraft } from "../../workbook/sheet-draft";
import { numberSetting } from "../settings/region-settings";
import type { Survey } from "../survey/survey";
import { barChart, countCharts, newSchoolsChart, sourcesChart } from "./charts";
import type { DashboardData } from "./dashboard-data";
import { changeHeadline, newSchoolsHeadline, sourcesHeadline, statusHeadline, themeHeadline } from "./headlines";
import { grid, mostBars, newSchoolsChartRows, type DashboardLayout } from "./layout";
import { columnRange, putStatement } from "./put-cells";
import type { DashboardTables } from "./put-tables";
import { countLabels } from "./breakdown-columns";

/** What a chart is told in words, and where the chart stands below that. */
interface ChartPlace {
  readonly row: number;
  readonly left: number;
  readonly right: number;
  readonly height: number;
}

function below({ row, left, right }: ChartPlace, rows: number): Area {
  return { top: row + 2, left, bottom: row + 1 + rows, right };
}

/** Every chart with the sentence above it. */
export function putCharts(
  draft: SheetDraft,
  layout: DashboardLayout,
  data: DashboardData,
  tables: DashboardTables,
  { settings }: Survey,
): void {
  putNewSchools(draft, layout, data, tables, numberSetting(settings, "newSchools"));
  putStatus(draft, layout, data, tables);
  putCounts(draft, layout, tables);
  putThemes(draft, layout, tables);
  putSources(draft, layout, data, tables);
}

function putNewSchools(
  draft: SheetDraft,
  layout: DashboardLayout,
  { officialWerkgebieden }: DashboardData,
  { werkgebiedCounts, money }: DashboardTables,
  target: ReturnType<typeof numberSetting>,
): void {
  const place = { row: layout.newSchools, left: 1, right: 9, height: 20 };
  const { top, left } = werkgebiedCounts.area("Nieuw");
  const area = { top, left, bottom: top + officialWerkgebieden - 1, right: left };
  const newSchools = columnRange(area, werkgebiedCounts.range("Nieuw").values.slice(0, officialWerkgebieden));
  const headline = newSchoolsHeadline(money.submitted.plans, target, newSchools);
  putStatement(draft, place, headline, "Nieuwe scholen per werkgebied; de stippellijn is het streefaantal van het blad Instellingen");
  setRows(draft, place, newSchoolsChartRows, 12);
  draft.addChart(newSchoolsChart(below(place, newSchoolsChartRows), werkgebiedCounts));
} // prettier-ignore

function putStatus(draft: SheetDraft, layout: DashboardLayout, { files }: DashboardData, tables: DashboardTables): void {
  const place = { row: layout.newSchools, left: 11, right: 15, height: 20 };
  putStatement(draft, place, statusHeadline(files.current, files.errors), "Bestanden naar status");
  const altText = "Staven met het aantal bestanden: klaar, met aandachtspunten, met fouten, vervangen, onleesbaar, ontbrekend.";
  draft.addChart(barChart("Status van de bestanden", altText, below(place, newSchoolsChartRows), tables.status));
} // prettier-ignore

function putCounts(draft: SheetDraft, layout: DashboardLayout, { counts, money, werkgebiedCounts }: DashboardTables): void {
  const columns = [[1, 4], [5, 9], [11, 15]] as const;
  const areas = countKinds.map((kind, index) => {
    const [left, right] = columns[index] ?? columns[0];
    const place = { row: layout.counts, left, right, height: 20 };
    putStatement(draft, place, changeHeadline(kind, counts[kind], money.submitted.plans), `${countLabels[kind]} per werkgebied, nu en beoogd`);
    return below(place, layout.countChartRows);
  });
  setRows(draft, { row: layout.counts, left: 1, right: 15, height: 20 }, layout.countChartRows, 15);
  for (const chart of countCharts(areas, werkgebiedCounts)) draft.addChart(chart);
} // prettier-ignore

function putThemes(draft: SheetDraft, layout: DashboardLayout, { themes }: DashboardTables): void {
  const place = { row: layout.themes, left: 1, right: 6, height: 20 };
  putStatement(draft, place, themeHeadline(themes.nameRange, themes.numberRange), "Plannen per thema; een plan kan meer thema’s hebben");
  if (themes.nameRange.values.length === 0) return;
  const altText = "Staven met het aantal plannen bij elk thema.";
  const rows = Math.max(themes.nameRange.values.length + 1, 7);
  draft.addChart(barChart("Plannen per thema", altText, below(place, rows), themes));
} // prettier-ignore

function putSources(
  draft: SheetDraft,
  layout: DashboardLayout,
  { boards }: DashboardData,
  { boardMoney, money }: DashboardTables,
): void {
  const place = { row: layout.sources, left: grid.first, right: grid.last, height: 20 };
  const key = "submitted Andere bronnen";
  const headline = sourcesHeadline(money.submitted, boardMoney.total(key), boardMoney.nameRange, boardMoney.range(key));
  const unit = "Begrote inkomsten per schoolbestuur naar bron, in euro";
  const part = `${unit}; de eerste ${mostBars} van ${boards.length} besturen, alle staan in de tabel hierboven`;
  putStatement(draft, place, headline, boards.length > mostBars ? part : unit);
  draft.addChart(sourcesChart(below(place, layout.sourceChartRows), boardMoney));
}

function setRows(draft: SheetDraft, { row }: ChartPlace, rows: number, height: number): void {
  for (let index = 0; index < rows; index++) draft.row(row + 2 + index, height);
}

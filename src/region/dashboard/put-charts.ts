import type { Area } from "../../workbook/a1";
import type { SheetDraft } from "../../workbook/sheet-draft";
import { hasNumber, numberSetting } from "../settings/region-settings";
import type { Survey } from "../survey/survey";
import { barChart, countChart, newSchoolsChart, plansChart, sourcesChart } from "./charts";
import type { DashboardData } from "./dashboard-data";
import {
  changeHeadline,
  newSchoolsHeadline,
  plansHeadline,
  sourcesHeadline,
  statusHeadline,
  themeHeadline,
} from "./headlines";
import { grid, mostBars, overviewChartRows, type DashboardLayout } from "./layout";
import { columnRange, putStatement } from "./put-cells";
import type { DashboardTables } from "./put-tables";
import type { Dimension } from "./planned-breakdowns"; // prettier-ignore

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
  survey: Survey,
): void {
  const { form } = survey;
  if (form.asksWerkgebied && hasNumber(survey.settings, "newSchools")) putNewSchools(draft, layout, data, tables, survey);
  else if (form.asksWerkgebied) putPlans(draft, layout, tables, "Werkgebied");
  else if (form.asksBoard) putPlans(draft, layout, tables, "Schoolbestuur");
  const hasLeft = form.asksWerkgebied || form.asksBoard;
  putStatus(draft, layout, data, tables, hasLeft ? 11 : grid.first);
  setRows(draft, layout.overview, overviewChartRows, 12);
  putCounts(draft, layout, tables, survey);
  putThemes(draft, layout, tables);
  if (form.asksBoard) putSources(draft, layout, data, tables, survey);
} // prettier-ignore

function putNewSchools(
  draft: SheetDraft,
  layout: DashboardLayout,
  { officialWerkgebieden }: DashboardData,
  { breakdowns, money }: DashboardTables,
  { settings }: Survey,
): void {
  const counts = breakdowns.find("Werkgebied", "Nieuw");
  if (counts === null) return;
  const place = { row: layout.overview, left: 1, right: 9, height: 20 };
  const { top, left } = counts.area("Nieuw");
  const area = { top, left, bottom: top + officialWerkgebieden - 1, right: left };
  const newSchools = columnRange(area, counts.range("Nieuw").values.slice(0, officialWerkgebieden));
  const headline = newSchoolsHeadline(money.submitted.plans, numberSetting(settings, "newSchools"), newSchools);
  putStatement(draft, place, headline, "Nieuwe scholen per werkgebied; de stippellijn is het streefaantal van het blad Instellingen");
  draft.addChart(newSchoolsChart(below(place, overviewChartRows), counts));
} // prettier-ignore

const placesOf: Readonly<Record<Dimension, { readonly one: string; readonly more: string }>> = {
  Werkgebied: { one: "werkgebied", more: "werkgebieden" },
  Schoolbestuur: { one: "schoolbestuur", more: "schoolbesturen" },
};

/** Where there is no target there are just plans. */
function putPlans(draft: SheetDraft, layout: DashboardLayout, { breakdowns, money }: DashboardTables, by: Dimension): void {
  const plans = breakdowns.find(by, "submitted plans");
  if (plans === null) return;
  const place = { row: layout.overview, left: 1, right: 9, height: 20 };
  const headline = plansHeadline(money.submitted.plans, plans.range("submitted plans"), placesOf[by]);
  putStatement(draft, place, headline, `Plannen per ${placesOf[by].one}`);
  draft.addChart(plansChart(below(place, overviewChartRows), plans, `per ${placesOf[by].one}`));
} // prettier-ignore

function putStatus(
  draft: SheetDraft,
  layout: DashboardLayout,
  { files }: DashboardData,
  tables: DashboardTables,
  left: number,
): void {
  const place = { row: layout.overview, left, right: 15, height: 20 };
  putStatement(draft, place, statusHeadline(files.current, files.errors), "Bestanden naar status");
  const altText = "Staven met het aantal bestanden: klaar, met aandachtspunten, met fouten, vervangen, onleesbaar, ontbrekend.";
  draft.addChart(barChart("Status van de bestanden", altText, below(place, overviewChartRows), tables.status));
} // prettier-ignore

/** Where the charts of a line stand, by how many there are. */
const chartColumns: readonly (readonly (readonly [number, number])[])[] = [
  [],
  [[1, 9]],
  [[1, 7], [9, 15]],
  [[1, 4], [5, 9], [11, 15]],
]; // prettier-ignore
const chartsInLine = chartColumns.length - 1;

/** The dimension by which counts are shown; null where the form asks none. */
function countDimension({ asksWerkgebied, asksBoard }: Survey["form"]): Dimension | null {
  if (asksWerkgebied) return "Werkgebied";
  return asksBoard ? "Schoolbestuur" : null;
}

/** How many lines of charts the counts take. */
export function countChartLines(form: Survey["form"]): number {
  return countDimension(form) === null ? 0 : Math.ceil(form.counts.length / chartsInLine);
}

/** Where the charts of this many counts stand, with the sentence above each. */
export function countChartPlaces(tops: readonly number[], counts: number): readonly ChartPlace[] {
  return tops.flatMap((row, line) => {
    const columns = chartColumns[Math.min(chartsInLine, counts - line * chartsInLine)] ?? [];
    return columns.map(([left, right]) => ({ row, left, right, height: 20 }));
  });
}

function putCounts(
  draft: SheetDraft,
  layout: DashboardLayout,
  { counts, money, breakdowns }: DashboardTables,
  { form }: Survey,
): void {
  const by = countDimension(form);
  const places = countChartPlaces(layout.counts, counts.length);
  for (const [index, place] of places.entries()) {
    const total = counts[index];
    const breakdown = by === null || total === undefined ? null : breakdowns.find(by, `${total.count.id} current`);
    if (by === null || total === undefined || breakdown === null) continue;
    const { name } = total.count;
    putStatement(draft, place, changeHeadline(name, total, money.submitted.plans), `${name} per ${placesOf[by].one}, nu en beoogd`);
    draft.addChart(countChart(total.count, below(place, layout.countChartRows), breakdown, `in elk ${placesOf[by].one}`));
  }
  for (const row of layout.counts) setRows(draft, row, layout.countChartRows, 15);
} // prettier-ignore

function putThemes(draft: SheetDraft, layout: DashboardLayout, { themes }: DashboardTables): void {
  if (themes === null || layout.themes === null) return;
  const place = { row: layout.themes, left: 1, right: 6, height: 20 };
  putStatement(draft, place, themeHeadline(themes.nameRange, themes.numberRange), "Plannen per thema; een plan kan meer thema’s hebben");
  const altText = "Staven met het aantal plannen bij elk thema.";
  const rows = Math.max(themes.nameRange.values.length + 1, 7);
  draft.addChart(barChart("Plannen per thema", altText, below(place, rows), themes));
} // prettier-ignore

function putSources(
  draft: SheetDraft,
  layout: DashboardLayout,
  { boards }: DashboardData,
  { breakdowns, money }: DashboardTables,
  { form: { grant } }: Survey,
): void {
  const key = "submitted other";
  const byBoard = breakdowns.find("Schoolbestuur", key);
  if (byBoard === null || layout.sources === null) return;
  const place = { row: layout.sources, left: grid.first, right: grid.last, height: 20 };
  const headline = sourcesHeadline(money.submitted, grant, byBoard.total(key), byBoard.nameRange, byBoard.range(key));
  const unit = "Begrote inkomsten per schoolbestuur naar bron, in euro";
  const part = `${unit}; de eerste ${mostBars} van ${boards.length} besturen, alle staan in de tabel hierboven`;
  putStatement(draft, place, headline, boards.length > mostBars ? part : unit);
  draft.addChart(sourcesChart(below(place, layout.sourceChartRows), byBoard, grant));
}

function setRows(draft: SheetDraft, row: number, rows: number, height: number): void {
  for (let index = 0; index < rows; index++) draft.row(row + 2 + index, height);
}

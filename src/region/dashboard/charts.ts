import { countKinds, type CountKind } from "../../domain/plan";
import type { Area } from "../../workbook/a1";
import type { ChartDescription, ChartSeriesDescription } from "../../workbook/description";
import { palette } from "../../workbook/look";
import type { Breakdown } from "./breakdown";
import { countLabels } from "./breakdown-columns";
import { mostBars } from "./layout";
import { dashboardName } from "./put-cells";

const onDashboard = (area: Area) => ({ sheet: dashboardName, area });
const { accent, ink, secondSeries, lightSegment, inputBorder } = palette;

function series(name: string, values: Area, color: string, more?: Partial<ChartSeriesDescription>): ChartSeriesDescription {
  return { name, values: onDashboard(values), color, border: null, labels: true, ...more };
} // prettier-ignore

/** New schools in each werkgebied, with the controller's target as a line. */
export function newSchoolsChart(over: Area, counts: Breakdown): ChartDescription {
  return {
    name: "Nieuwe scholen per werkgebied",
    kind: "columnWithLine",
    altText: "Kolommen met het aantal nieuwe scholen in elk werkgebied, met een stippellijn op het streefaantal.",
    over,
    categories: onDashboard(counts.names),
    series: [
      series("Nieuwe scholen", counts.area("Nieuw"), accent),
      series("Streefaantal", counts.area("target"), ink, { labels: false }),
    ],
    gapWidth: 60,
    overlap: 0,
    legend: true,
    valueAxis: null,
    valueMax: null,
  };
}

/** The number of files with each status, or of plans with each theme. */
export function barChart(
  name: string,
  altText: string,
  over: Area,
  data: { readonly names: Area; readonly numbers: Area },
): ChartDescription {
  return {
    name,
    kind: "bar",
    altText,
    over,
    categories: onDashboard(data.names),
    series: [series("Aantal", data.numbers, accent)],
    gapWidth: 50,
    overlap: 0,
    legend: false,
    valueAxis: null,
    valueMax: null,
  };
}

/** Now beside target in each row of a breakdown, for each of the three counts. */
export function countCharts(
  areas: readonly Area[],
  counts: Breakdown,
  where = "in elk werkgebied",
): readonly ChartDescription[] {
  return countKinds.map((kind, index) => countChart(kind, areas[index] ?? counts.names, counts, where));
}

function countChart(kind: CountKind, over: Area, counts: Breakdown, where: string): ChartDescription {
  return {
    name: `${countLabels[kind]} nu en beoogd`,
    kind: "bar",
    altText: `Staven met het aantal ${countLabels[kind].replace(/^[AS]/, (first) => first.toLowerCase())} ${where}, nu en beoogd.`,
    over,
    categories: onDashboard(counts.names),
    series: [
      series("nu", counts.area(`${kind} current`), secondSeries),
      series("beoogd", counts.area(`${kind} target`), accent),
    ],
    gapWidth: 35,
    overlap: -5,
    legend: true,
    valueAxis: null,
    valueMax: null,
  };
}

/** Income of each board by where it comes from. */
export function sourcesChart(over: Area, money: Breakdown): ChartDescription {
  return {
    name: "Inkomsten naar bron",
    kind: "stackedBar",
    altText: "Gestapelde staven met de begrote inkomsten van elk schoolbestuur: van SPPOH en uit andere bronnen.",
    over,
    categories: onDashboard(shown(money.names)),
    series: [
      series("SPPOH", shown(money.area("submitted SPPOH")), accent, { labels: false }),
      series("Andere bronnen", shown(money.area("submitted Andere bronnen")), lightSegment, {
        border: inputBorder,
        labels: false,
      }),
    ],
    gapWidth: 45,
    overlap: 100,
    legend: true,
    valueAxis: { numberFormat: '"€ "#,##0' },
    valueMax: null,
  };
}

function shown(area: Area): Area {
  return { ...area, bottom: Math.min(area.bottom, area.top + mostBars - 1) };
}

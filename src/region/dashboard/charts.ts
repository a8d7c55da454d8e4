import type { Area } from "../../workbook/a1";
import type { ChartDescription, ChartSeriesDescription } from "../../workbook/description";
import { palette } from "../../workbook/look";
import type { Breakdown } from "./breakdown";
import { inSentence } from "../form/count-names";
import type { CountColumns } from "../form/region-form";
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

/** Now beside target of a count, in each row of a breakdown. */
export function countChart({ id, name }: CountColumns, over: Area, counts: Breakdown, where: string): ChartDescription {
  return {
    name: `${name} nu en beoogd`,
    kind: "bar",
    altText: `Staven met het aantal ${inSentence(name)} ${where}, nu en beoogd.`,
    over,
    categories: onDashboard(shown(counts.names)),
    series: [
      series("nu", shown(counts.area(`${id} current`)), secondSeries),
      series("beoogd", shown(counts.area(`${id} target`)), accent),
    ],
    gapWidth: 35,
    overlap: -5,
    legend: true,
    valueAxis: null,
    valueMax: null,
  };
}

/** How many plans there are in each row of a breakdown. */
export function plansChart(over: Area, money: Breakdown, where: string): ChartDescription {
  return {
    name: "Plannen",
    kind: "column",
    altText: `Kolommen met het aantal plannen ${where}.`,
    over,
    categories: onDashboard(shown(money.names)),
    series: [series("Plannen", shown(money.area("submitted plans")), accent)],
    gapWidth: 60,
    overlap: 0,
    legend: false,
    valueAxis: null,
    valueMax: null,
  };
}

/** Income of each board by where it comes from. */
export function sourcesChart(over: Area, money: Breakdown, source: string): ChartDescription {
  return {
    name: "Inkomsten naar bron",
    kind: "stackedBar",
    altText: `Gestapelde staven met de begrote inkomsten van elk schoolbestuur: van ${source} en uit andere bronnen.`,
    over,
    categories: onDashboard(shown(money.names)),
    series: [
      series(source, shown(money.area("submitted grant")), accent, { labels: false }),
      series("Andere bronnen", shown(money.area("submitted other")), lightSegment, {
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

import type { Worksheet } from "@cj-tech-master/excelts";
import type { AddBarChartOptions, AddChartRange, AddComboChartOptions } from "@cj-tech-master/excelts/chart";
import type { Area } from "../workbook/a1";
import type { ChartDescription } from "../workbook/description";
import { categoryAxis, valueAxis } from "./write-chart-axes";
import { barSeries, lineSeries, textFont } from "./write-chart-series";
import { palette } from "../workbook/look";

/** Adds charts without frame, fill or title: the cells around a chart say what it shows. Their data is cached from the cells. */
export function addCharts(worksheet: Worksheet, charts: readonly ChartDescription[]): void {
  for (const chart of charts) {
    if (chart.kind === "columnWithLine") worksheet.addComboChart(columnsWithLine(chart), range(chart.over));
    else worksheet.addChart({ type: "bar", ...common(chart), ...bars(chart), ...axes(chart) }, range(chart.over));
  }
  for (const chart of worksheet.getCharts()) chart.spPr = { fill: { noFill: true }, line: { noFill: true } };
}

function bars(chart: ChartDescription): AddBarChartOptions {
  const isStacked = chart.kind === "stackedBar";
  const series = chart.kind === "columnWithLine" ? chart.series.slice(0, -1) : chart.series;
  return {
    barDir: chart.kind === "bar" || isStacked ? "bar" : "col",
    grouping: isStacked ? "stacked" : "clustered",
    gapWidth: chart.gapWidth,
    overlap: chart.overlap,
    varyColors: false,
    series: series.map((each) => barSeries(chart, each)),
  };
}

function columnsWithLine(chart: ChartDescription): AddComboChartOptions {
  const line = chart.series.slice(-1).map((each) => lineSeries(chart, each));
  return {
    ...common(chart),
    groups: [
      { type: "bar", ...bars(chart), ...axes(chart) },
      { type: "line", grouping: "standard", varyColors: false, showMarker: false, series: line, ...axes(chart) },
    ],
  };
}

function axes(chart: ChartDescription) {
  return { categoryAxis: categoryAxis(chart), valueAxis: valueAxis(chart) };
}

function common(chart: ChartDescription) {
  return {
    title: null,
    showLegend: chart.legend,
    legendPosition: "t" as const,
    legendOptions: { overlay: false, txPr: textFont(9, palette.muted) },
  };
}

/** The chart covers whole cells and moves with them. */
function range({ top, left, bottom, right }: Area): AddChartRange {
  return { tl: { col: left, row: top }, br: { col: right + 1, row: bottom + 1 }, editAs: "twoCell" };
}

import type { AddChartSeriesOptions, AddDataLabelsOptions, ChartTextProperties } from "@cj-tech-master/excelts/chart";
import type { ChartDescription, ChartSeriesDescription } from "../workbook/description";
import { palette } from "../workbook/look";
import type { Color } from "../workbook/style";
import { absoluteReference } from "./write-reference";

const emusPerPoint = 12_700;

/** A series of bars or columns. */
export function barSeries(chart: ChartDescription, series: ChartSeriesDescription): AddChartSeriesOptions {
  const { color, border } = series;
  return {
    ...data(chart, series),
    // Left out, Excel paints bars below zero white.
    invertIfNegative: false,
    spPr: {
      fill: { solid: { srgb: color } },
      ...(border !== null && { line: { width: 0.75 * emusPerPoint, color: { srgb: border } } }),
    },
    ...(series.labels && { dataLabels: labels(chart, chart.kind === "stackedBar" ? "ctr" : "outEnd") }),
  };
}

/** A dashed line without markers, for a target. */
export function lineSeries(chart: ChartDescription, series: ChartSeriesDescription): AddChartSeriesOptions {
  return {
    ...data(chart, series),
    smooth: false,
    marker: { symbol: "none" },
    spPr: { line: { width: 1.75 * emusPerPoint, color: { srgb: series.color }, dash: "dash" } },
    ...(series.labels && { dataLabels: labels(chart, "t") }),
  };
}

/** Calibri of so many points in a chart. */
export function textFont(points: number, color: Color): ChartTextProperties {
  return { size: points * 100, color: { srgb: color }, fontFamily: "Calibri" };
}

function data(chart: ChartDescription, series: ChartSeriesDescription) {
  return {
    name: series.name,
    categories: absoluteReference(chart.categories.sheet, chart.categories.area),
    values: absoluteReference(series.values.sheet, series.values.area),
  };
}

function labels(chart: ChartDescription, position: "outEnd" | "ctr" | "t"): AddDataLabelsOptions {
  // Bars side by side leave less room.
  const points = chart.kind === "bar" && chart.series.length > 1 ? 8 : 9;
  return {
    position,
    numFmt: chart.valueAxis?.numberFormat ?? "#,##0",
    numFmtLinked: false,
    showVal: true,
    showLegendKey: false,
    showCatName: false,
    showSerName: false,
    showPercent: false,
    txPr: textFont(points, palette.ink),
  };
}

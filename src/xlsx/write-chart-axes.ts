import type { AddAxisOptions } from "@cj-tech-master/excelts/chart";
import type { ChartDescription } from "../workbook/description";
import { palette } from "../workbook/look";
import { textFont } from "./write-chart-series";

const axisFont = textFont(9, palette.muted);
const noTicks = { majorTickMark: "none", minorTickMark: "none" } as const;

/** The axis with the names; on bars the first one stands on top. */
export function categoryAxis(chart: ChartDescription): AddAxisOptions {
  const isBar = chart.kind === "bar" || chart.kind === "stackedBar";
  return {
    ...noTicks,
    orientation: isBar ? "maxMin" : "minMax",
    tickLblPos: "low",
    lineColor: palette.inputBorder,
    lineWidth: 0.75,
    txPr: axisFont,
  };
}

/** The axis with the numbers, from 0; hidden where each bar has its label. */
export function valueAxis(chart: ChartDescription): AddAxisOptions {
  const scale = { min: 0, ...(chart.valueMax !== null && { max: chart.valueMax }) };
  if (chart.valueAxis === null) return { ...scale, hidden: true, majorGridlines: false };
  const isBar = chart.kind === "bar" || chart.kind === "stackedBar";
  return {
    ...noTicks,
    ...scale,
    numFmt: chart.valueAxis.numberFormat,
    numFmtLinked: false,
    majorGridlines: true,
    majorGridlinesStyle: { border: palette.hairline, borderWidth: 0.5 },
    // Reversed categories would take this axis along to the top.
    crosses: isBar ? "max" : "autoZero",
    spPr: { line: { noFill: true } },
    txPr: axisFont,
  };
}

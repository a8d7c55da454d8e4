import { areaAddress, cellAddress } from "../workbook/a1";
import type { ChartDescription, ChartSeriesDescription, SheetArea } from "../workbook/description";
import { palette } from "../workbook/look";

const chartTypes = {
  column: "ColumnClustered",
  columnWithLine: "ColumnClustered",
  bar: "BarClustered",
  stackedBar: "BarStacked",
} as const;

/**
 * Puts native charts over their cells, without frame, fill or title: the cells around a chart say what it shows.
 * Office.js has no alternative text for charts; files get it.
 */
export function writeCharts(
  sheet: Excel.Worksheet,
  sheets: Excel.WorksheetCollection,
  charts: readonly ChartDescription[],
): void {
  const rangeOf: RangeOf = ({ sheet: name, area }) => sheets.getItem(name).getRange(areaAddress(area));
  for (const description of charts) {
    const chart = addChart(sheet, description, rangeOf);
    description.series.forEach((series, index) => writeSeries(seriesOf(chart, index), description, series, rangeOf));
    if (description.kind === "columnWithLine") drawAsLine(chart, description.series);
    writeFrame(chart, description);
    writeAxes(chart.axes, description);
  }
}

type RangeOf = (area: SheetArea) => Excel.Range;

/** Excel makes the first series by itself, of the range that a chart starts with. */
function addChart(
  sheet: Excel.Worksheet,
  { kind, name, over, series }: ChartDescription,
  rangeOf: RangeOf,
): Excel.Chart {
  const [first] = series;
  if (first === undefined) throw new Error(`chart ${name} has no series`);
  const direction = first.values.area.top === first.values.area.bottom ? "Rows" : "Columns";
  const chart = sheet.charts.add(chartTypes[kind], rangeOf(first.values), direction);
  chart.name = name;
  chart.setPosition(cellAddress(over.top, over.left), cellAddress(over.bottom, over.right));
  for (const { name: seriesName } of series.slice(1)) chart.series.add(seriesName);
  return chart;
}

const seriesOf = (chart: Excel.Chart, index: number): Excel.ChartSeries => chart.series.getItemAt(index);

function writeSeries(
  target: Excel.ChartSeries,
  chart: ChartDescription,
  series: ChartSeriesDescription,
  rangeOf: RangeOf,
): void {
  target.name = series.name;
  target.setValues(rangeOf(series.values));
  target.setXAxisValues(rangeOf(chart.categories));
  target.gapWidth = chart.gapWidth;
  target.overlap = chart.overlap;
  target.format.fill.setSolidColor(`#${series.color}`);
  if (series.border !== null) target.format.line.color = `#${series.border}`;
  target.hasDataLabels = series.labels;
  if (series.labels) target.dataLabels.numberFormat = chart.valueAxis?.numberFormat ?? "#,##0";
}

/** The last series, for a target: dashed, without markers. */
function drawAsLine(chart: Excel.Chart, series: ChartDescription["series"]): void {
  const target = seriesOf(chart, series.length - 1);
  target.chartType = "Line";
  target.markerStyle = "None";
  target.format.line.lineStyle = "Dash";
  target.format.line.weight = 1.75;
  target.format.line.color = `#${series.at(-1)?.color ?? palette.ink}`;
}

function writeFrame({ title, legend, format }: Excel.Chart, description: ChartDescription): void {
  title.visible = false;
  legend.visible = description.legend;
  if (description.legend) legend.position = "Top";
  format.fill.clear();
  format.border.lineStyle = "None";
  format.font.size = 9;
  format.font.color = `#${palette.muted}`;
}

function writeAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, description: ChartDescription): void {
  const isBar = description.kind === "bar" || description.kind === "stackedBar";
  categoryAxis.tickLabelPosition = "Low";
  // Excel starts bars at the bottom; the axis with the numbers would then move to the top.
  categoryAxis.reversePlotOrder = isBar;
  if (isBar) categoryAxis.position = "Maximum";
  valueAxis.minimum = 0;
  if (description.valueMax !== null) valueAxis.maximum = description.valueMax;
  valueAxis.majorGridlines.visible = description.valueAxis !== null;
  if (description.valueAxis === null) valueAxis.visible = false;
  else valueAxis.numberFormat = description.valueAxis.numberFormat;
}

import type { ChartConfiguration, ChartDataset } from "chart.js";
import type { DrawnChart, DrawnSeries } from "./chart-data";
import { formatValue } from "./format-value";
import { valueLabels } from "./value-labels";

const font = { size: 12, family: "Calibri, Carlito, 'Segoe UI', sans-serif" };
const quiet = "#5b6770";
const gridline = "#e3e7ea";

/** The chart in terms of Chart.js: no title, no frame, no movement. */
export function chartConfig(chart: DrawnChart): ChartConfiguration<"bar" | "line"> {
  const [categoryAxis, valueAxis] = chart.isBar ? ["y", "x"] : ["x", "y"];
  return {
    type: "bar",
    data: { labels: [...chart.categories], datasets: chart.series.map((series) => dataset(series, chart)) },
    options: {
      animation: false,
      events: [],
      maintainAspectRatio: false,
      responsive: true,
      indexAxis: chart.isBar ? "y" : "x",
      layout: { padding: { top: 14, right: chart.isBar ? 40 : 8 } },
      plugins: {
        legend: { display: chart.hasLegend, position: "top", labels: { font, color: quiet, boxWidth: 12 } },
        tooltip: { enabled: false },
      },
      scales: {
        [categoryAxis ?? "x"]: {
          stacked: chart.isStacked,
          grid: { display: false },
          ticks: { font, color: quiet, autoSkip: false },
        },
        [valueAxis ?? "y"]: {
          stacked: chart.isStacked,
          display: chart.valueFormat !== null,
          min: 0,
          ...(chart.valueMax === null ? {} : { max: chart.valueMax }),
          grid: { color: gridline },
          ticks: { font, color: quiet, callback: (value) => formatValue(Number(value), chart.valueFormat ?? "") },
        },
      },
    },
    plugins: [valueLabels(chart)],
  };
}

function dataset(series: DrawnSeries, { isBar }: DrawnChart): ChartDataset<"bar" | "line", number[]> {
  const shared = { label: series.name, data: [...series.values] };
  if (series.isLine)
    return { ...shared, type: "line", borderColor: series.border ?? series.color, borderDash: [5, 4], borderWidth: 2, pointRadius: 0 }; // prettier-ignore
  return {
    ...shared,
    type: "bar",
    ...(isBar ? { barPercentage: 0.9 } : {}),
    backgroundColor: series.color,
    borderColor: series.border ?? series.color,
    borderWidth: series.border === null ? 0 : 1,
  };
}

import type { Chart, Element, Plugin } from "chart.js";
import type { DrawnChart, DrawnSeries } from "./chart-data";
import { formatValue } from "./format-value";

const ink = "#33414a";
const paper = "#ffffff";

/** Writes the value at each bar of the series that have labels: at its end, or within it where bars are stacked. */
export function valueLabels(drawn: DrawnChart): Plugin<"bar" | "line"> {
  return {
    id: "value-labels",
    afterDatasetsDraw: (chart: Chart) => {
      const { ctx } = chart;
      ctx.save();
      ctx.font = "12px Calibri, Carlito, 'Segoe UI', sans-serif";
      ctx.textAlign = drawn.isBar && !drawn.isStacked ? "left" : "center";
      ctx.textBaseline = drawn.isBar ? "middle" : "bottom";
      for (const [index, series] of drawn.series.entries())
        if (series.labels !== null) labelBars(ctx, drawn, series, chart.getDatasetMeta(index).data);
      ctx.restore();
    },
  };
}

/** A stacked bar of nothing has no room for a label. */
function labelBars(ctx: CanvasRenderingContext2D, drawn: DrawnChart, series: DrawnSeries, bars: readonly Element[]) {
  ctx.fillStyle = drawn.isStacked && isDark(series.color) ? paper : ink;
  for (const [item, bar] of bars.entries()) {
    const value = series.values[item] ?? 0;
    if (drawn.isStacked && value === 0) continue;
    const { x, y } = labelPlace(bar as Element & { readonly base: number }, drawn);
    ctx.fillText(formatValue(value, series.labels ?? ""), x, y);
  }
}

function labelPlace({ x, y, base }: Element & { readonly base: number }, { isBar, isStacked }: DrawnChart) {
  if (isStacked) return isBar ? { x: (x + base) / 2, y } : { x, y: (y + base) / 2 + 6 };
  return isBar ? { x: x + 4, y } : { x, y: y - 3 };
}

function isDark(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = (/^#(..)(..)(..)/.exec(color) ?? [])
    .slice(1)
    .map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 140;
}

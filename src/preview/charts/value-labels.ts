import type { Chart, Plugin } from "chart.js";
import type { DrawnChart } from "./chart-data";
import { formatValue } from "./format-value";

/** Writes the value at each bar of the series that have labels: at its end, or within it where bars are stacked. */
export function valueLabels({ series, isBar, isStacked }: DrawnChart): Plugin<"bar" | "line"> {
  return {
    id: "value-labels",
    afterDatasetsDraw: (chart: Chart) => {
      const { ctx } = chart;
      ctx.save();
      ctx.font = "12px Calibri, Carlito, 'Segoe UI', sans-serif";
      ctx.textAlign = isBar && !isStacked ? "left" : "center";
      ctx.textBaseline = isBar ? "middle" : "bottom";
      for (const [index, { labels, values, color }] of series.entries()) {
        if (labels === null) continue;
        for (const [item, element] of chart.getDatasetMeta(index).data.entries()) {
          const value = values[item] ?? 0;
          if (isStacked && value === 0) continue;
          const { x, y, base } = element as typeof element & { readonly base: number };
          ctx.fillStyle = isStacked && isDark(color) ? "#ffffff" : "#33414a";
          if (isStacked)
            ctx.fillText(formatValue(value, labels), isBar ? (x + base) / 2 : x, isBar ? y : (y + base) / 2 + 6);
          else ctx.fillText(formatValue(value, labels), isBar ? x + 4 : x, isBar ? y : y - 3);
        }
      }
      ctx.restore();
    },
  };
}

function isDark(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = (/^#(..)(..)(..)/.exec(color) ?? [])
    .slice(1)
    .map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 140;
}

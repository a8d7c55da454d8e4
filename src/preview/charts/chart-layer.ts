import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, LineController, LineElement, PointElement } from "chart.js"; // prettier-ignore
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type {} from "@univerjs/preset-sheets-core";
import type { WorkbookRecord } from "../model/workbook-record";
import { chartConfig } from "./chart-config";
import { drawnChart, type DrawnChart } from "./chart-data";
import { cellBox, scrolledBox, type Box } from "./cell-box";

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
);

interface ShownChart {
  readonly drawn: DrawnChart;
  readonly frame: HTMLElement;
  readonly chart: Chart<"bar" | "line">;
}

/** Draws the charts of the sheet that is seen over its cells; Univer itself draws none. */
export class ChartLayer {
  private readonly workbook: WorkbookRecord;
  private readonly univerWorkbook: FWorkbook;
  private readonly layer = document.createElement("div");
  private readonly container: HTMLElement;
  private shown: ShownChart[] = [];

  constructor(univer: FUniver, univerWorkbook: FWorkbook, workbook: WorkbookRecord, container: HTMLElement) {
    this.workbook = workbook;
    this.univerWorkbook = univerWorkbook;
    this.container = container;
    this.layer.className = "charts";
    container.append(this.layer);
    univer.addEvent(univer.Event.Scroll, () => this.place());
    univer.addEvent(univer.Event.SheetZoomChanged, () => this.place());
    univer.addEvent(univer.Event.SheetSkeletonChanged, () => this.place());
    univer.addEvent(univer.Event.ActiveSheetChanged, () => requestAnimationFrame(() => this.draw()));
    new ResizeObserver(() => this.place()).observe(container);
  }

  /** Draws anew what shows other data than before. */
  draw(): void {
    const sheet = this.workbook.findSheet(this.univerWorkbook.getActiveSheet().getSheetId());
    const wanted = (sheet?.charts ?? []).map((chart) => drawnChart(chart, this.workbook));
    const isSame = JSON.stringify(wanted) === JSON.stringify(this.shown.map(({ drawn }) => drawn));
    if (!isSame) {
      for (const { chart } of this.shown) chart.destroy();
      this.layer.replaceChildren();
      this.shown = wanted.map((drawn) => this.show(drawn));
    }
    this.place();
  }

  private show(drawn: DrawnChart): ShownChart {
    const frame = document.createElement("div");
    const canvas = document.createElement("canvas");
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", drawn.name);
    frame.append(canvas);
    this.layer.append(frame);
    return { drawn, frame, chart: new Chart(canvas, chartConfig(drawn)) };
  }

  /** Charts go where their cells go. */
  private place(): void {
    if (this.shown.length === 0) return;
    const sheet = this.univerWorkbook.getActiveSheet();
    const view = scrolledBox(sheet, this.container);
    position(this.layer, view);
    for (const { drawn, frame } of this.shown) {
      const box = cellBox(sheet, drawn.over);
      position(frame, { ...box, left: box.left - view.scrolledLeft, top: box.top - view.scrolledTop });
    }
  }
}

function position({ style }: HTMLElement, { left, top, width, height }: Box): void {
  Object.assign(style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
}

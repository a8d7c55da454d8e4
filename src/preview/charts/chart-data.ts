import { parseArea, parseCell, type Area } from "../../workbook/a1";
import type { GridCell } from "../grid/grid";
import type { ChartRecord, WorkbookRecord } from "../model/workbook-record";

/** A chart with its data, as it is to be drawn. */
export interface DrawnChart {
  readonly name: string;
  readonly over: Area;
  readonly isBar: boolean;
  readonly isStacked: boolean;
  readonly hasLegend: boolean;
  /** Null hides the axis with the values. */
  readonly valueFormat: string | null;
  readonly valueMax: number | null;
  readonly categories: readonly string[];
  readonly series: readonly DrawnSeries[];
}
export interface DrawnSeries {
  readonly name: string;
  readonly values: readonly number[];
  readonly isLine: boolean;
  readonly color: string;
  readonly border: string | null;
  /** Number format of the labels; null for none. */
  readonly labels: string | null;
}

/** What the chart shows now, from the cells that it looks at. */
export function drawnChart({ type, settings, series }: ChartRecord, workbook: WorkbookRecord): DrawnChart {
  const maximum = settings.get("axes/valueAxis/maximum");
  return {
    name: String(settings.get("name")),
    over: positionOf(settings.get("setPosition")),
    isBar: type.startsWith("Bar"),
    isStacked: type.endsWith("Stacked"),
    hasLegend: settings.get("legend/visible") === true,
    valueFormat: settings.get("axes/valueAxis/visible") === false ? null : formatIn(settings, "axes/valueAxis/"),
    valueMax: typeof maximum === "number" ? maximum : null,
    categories: cellsAt(series[0]?.get("setXAxisValues"), workbook).map(({ value }) => String(value)),
    series: series.map((each) => drawnSeries(each, workbook)),
  };
}

function drawnSeries(settings: ReadonlyMap<string, unknown>, workbook: WorkbookRecord): DrawnSeries {
  const border = settings.get("format/line/color");
  const [fill] = (settings.get("format/fill/setSolidColor") ?? []) as readonly string[];
  return {
    name: String(settings.get("name")),
    values: cellsAt(settings.get("setValues"), workbook).map(({ value }) => (typeof value === "number" ? value : 0)),
    isLine: settings.get("chartType") === "Line",
    color: fill ?? "#666666",
    border: typeof border === "string" ? border : null,
    labels: settings.get("hasDataLabels") === true ? formatIn(settings, "dataLabels/") : null,
  };
}

function formatIn(settings: ReadonlyMap<string, unknown>, path: string): string {
  const format = settings.get(`${path}numberFormat`);
  return typeof format === "string" ? format : "";
}

function positionOf(corners: unknown): Area {
  const [first, last] = (corners ?? []) as readonly string[];
  const start = parseCell(first ?? "A1") ?? { row: 0, column: 0 };
  const end = parseCell(last ?? "H15") ?? start;
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}

/** The cells of a reference such as "='Plan van aanpak'!$B$2:$C$5", as the model keeps it. */
function cellsAt(reference: unknown, workbook: WorkbookRecord): GridCell[] {
  const [text] = (Array.isArray(reference) ? reference : []) as readonly string[];
  const match = /^='?(.+?)'?!(.+)$/.exec(text ?? "");
  const area = parseArea((match?.[2] ?? "").replaceAll("$", ""));
  const sheet = workbook.findSheet((match?.[1] ?? "").replaceAll("''", "'"));
  return area === null || sheet === null ? [] : workbook.grid.read(sheet.id, area).flat();
}

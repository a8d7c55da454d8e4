import type { HostObject } from "../protocol/host-object";
import { HostCollection, HostError } from "../protocol/host-object";
import { RangeModel } from "./range-model";
import { RecordedObject, recordInto, type Recorder, type Shape } from "./recorded-object";
import { absoluteReference } from "./reference";
import type { ChartRecord, SheetRecord } from "./workbook-record";

const lineShape: Shape = { color: true, lineStyle: true, weight: true };

const axisShape: Shape = {
  visible: true,
  minimum: true,
  maximum: true,
  numberFormat: true,
  position: true,
  reversePlotOrder: true,
  tickLabelPosition: true,
  majorGridlines: { visible: true },
};

const chartShape: Shape = {
  name: true,
  setPosition: "method",
  title: { visible: true },
  legend: { visible: true, position: true },
  format: { fill: { clear: "method" }, border: lineShape, font: { size: true, color: true } },
  axes: { categoryAxis: axisShape, valueAxis: axisShape },
};

const seriesShape: Shape = {
  name: true,
  setValues: "method",
  setXAxisValues: "method",
  gapWidth: true,
  overlap: true,
  chartType: true,
  markerStyle: true,
  hasDataLabels: true,
  dataLabels: { numberFormat: true },
  format: { fill: { setSolidColor: "method" }, line: lineShape },
};

/** Charts are remembered, not drawn. */
export class ChartsModel extends HostCollection {
  readonly kind = "ChartCollection";
  readonly listItems = (): HostObject[] => this.sheet.charts.map((chart) => new ChartModel(this.sheet, chart));
  private readonly sheet: SheetRecord;

  constructor(sheet: SheetRecord) {
    super();
    this.sheet = sheet;
  }

  getItem(name: unknown): HostObject {
    const chart = this.sheet.charts.find(({ settings }) => settings.get("name") === name);
    if (chart === undefined) throw new HostError("ItemNotFound", `there is no chart ${String(name)}`);
    return new ChartModel(this.sheet, chart);
  }

  /** Excel makes a series of the range that it is given, and a name. */
  add(type: unknown, source: unknown): HostObject {
    this.sheet.demandOpen();
    const firstSeries = new Map<string, unknown>([["setValues", [referenceTo(source)]]]);
    const settings = new Map<string, unknown>([["name", `Grafiek ${this.sheet.charts.length + 1}`]]);
    const chart: ChartRecord = { type: String(type), settings, series: [firstSeries] };
    this.sheet.charts.push(chart);
    return new ChartModel(this.sheet, chart);
  }
}

class ChartModel extends RecordedObject {
  private readonly sheet: SheetRecord;
  private readonly chart: ChartRecord;

  constructor(sheet: SheetRecord, chart: ChartRecord) {
    super("Chart", chartShape, recordOn(sheet, chart.settings));
    this.sheet = sheet;
    this.chart = chart;
  }

  delete(): void {
    this.sheet.demandOpen();
    this.sheet.charts.splice(this.sheet.charts.indexOf(this.chart), 1);
  }

  get series(): HostObject {
    return new ChartSeriesModel(this.sheet, this.chart);
  }
}

class ChartSeriesModel extends HostCollection {
  readonly kind = "ChartSeriesCollection";
  readonly listItems = (): HostObject[] => this.chart.series.map((_, index) => this.getItemAt(index));
  private readonly sheet: SheetRecord;
  private readonly chart: ChartRecord;

  constructor(sheet: SheetRecord, chart: ChartRecord) {
    super();
    this.sheet = sheet;
    this.chart = chart;
  }

  getItemAt(index: unknown): HostObject {
    const settings = this.chart.series[Number(index)];
    if (settings === undefined) throw new HostError("InvalidArgument", `there is no series ${String(index)}`);
    return new RecordedObject("ChartSeries", seriesShape, recordOn(this.sheet, settings));
  }

  add(name: unknown): HostObject {
    this.sheet.demandOpen();
    const length = this.chart.series.push(new Map([["name", name]]));
    return this.getItemAt(length - 1);
  }
}

/** Ranges are kept as references to them. */
function recordOn(sheet: SheetRecord, settings: Map<string, unknown>): Recorder {
  const { get, set } = recordInto(settings, () => sheet.demandOpen());
  return { get, set: (path, value) => set(path, Array.isArray(value) ? value.map(referenceTo) : value) };
}

function referenceTo(value: unknown): unknown {
  return value instanceof RangeModel ? `=${absoluteReference(value.sheet.name, value.area)}` : value;
}

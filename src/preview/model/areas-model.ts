import type { Area } from "../../workbook/a1";
import { HostCollection, HostError, HostObject } from "../protocol/host-object";
import { RecordedObject, recordInto, type Recorder, type Shape } from "./recorded-object";
import { absoluteReference } from "./reference";
import type { RuleRecord, SheetRecord, WorkbookRecord } from "./workbook-record";

/** One or more areas of a sheet: Excel's RangeAreas, and what Range shares with it. */
export class AreasModel extends HostObject {
  readonly kind: string = "RangeAreas";
  readonly workbook: WorkbookRecord;
  readonly sheet: SheetRecord;
  readonly areas: readonly Area[];

  constructor(workbook: WorkbookRecord, sheet: SheetRecord, areas: readonly Area[]) {
    super();
    this.workbook = workbook;
    this.sheet = sheet;
    this.areas = areas;
  }

  get format(): HostObject {
    return new FormatModel(this.sheet, this.areas);
  }

  get dataValidation(): HostObject {
    return new ValidationModel(this.sheet, this.areas);
  }

  get conditionalFormats(): HostObject {
    return new ConditionalFormatsModel(this.sheet, this.areas);
  }
}

function formatRecorder(sheet: SheetRecord, areas: readonly Area[]): Recorder {
  return {
    get: (path) => sheet.formats.get(areas[0]?.top ?? 0, areas[0]?.left ?? 0, path),
    set: (path, value) => {
      sheet.demandOpen();
      sheet.formats.set(areas, path, value);
    },
  };
}

const formatShape: Shape = {
  font: { size: true, bold: true, underline: true, color: true },
  fill: { color: true },
  protection: { locked: true },
  horizontalAlignment: true,
  verticalAlignment: true,
  wrapText: true,
  indentLevel: true,
  columnWidth: true,
  rowHeight: true,
};

class FormatModel extends RecordedObject {
  private readonly sheet: SheetRecord;
  private readonly areas: readonly Area[];

  constructor(sheet: SheetRecord, areas: readonly Area[]) {
    super("RangeFormat", formatShape, formatRecorder(sheet, areas));
    this.sheet = sheet;
    this.areas = areas;
  }

  get borders(): HostObject {
    return new BordersModel(this.sheet, this.areas);
  }
}

class BordersModel extends HostObject {
  readonly kind = "RangeBorderCollection";
  private readonly sheet: SheetRecord;
  private readonly areas: readonly Area[];

  constructor(sheet: SheetRecord, areas: readonly Area[]) {
    super();
    this.sheet = sheet;
    this.areas = areas;
  }

  getItem(edge: unknown): HostObject {
    const hasNoInside = ({ top, left, bottom, right }: Area): boolean => (edge === "InsideHorizontal" && top === bottom) || (edge === "InsideVertical" && left === right); // prettier-ignore
    if (this.areas.some(hasNoInside))
      throw new HostError("InvalidArgument", `a single row or column has no ${String(edge)}`);
    const shape = { style: true, color: true, weight: true } as const;
    return new RecordedObject("RangeBorder", shape, formatRecorder(this.sheet, this.areas), `borders/${String(edge)}/`);
  }
}

const validationShape: Shape = { rule: true, prompt: true, errorAlert: true, ignoreBlanks: true };

class ValidationModel extends RecordedObject {
  constructor(sheet: SheetRecord, areas: readonly Area[]) {
    const record: RuleRecord = { type: "validation", areas, settings: new Map() };
    const { get, set } = recordInto(record.settings, () => sheet.demandOpen());
    const remember = (path: string, value: unknown): void => {
      if (!sheet.validations.includes(record)) sheet.validations.push(record);
      set(path, withReferences(value));
    };
    super("DataValidation", validationShape, { get, set: remember });
  }
}

/** Excel keeps a range in a rule as a reference to it. */
function withReferences(value: unknown): unknown {
  if (value instanceof AreasModel)
    return `=${value.areas.map((area) => absoluteReference(value.sheet.name, area)).join()}`;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withReferences(inner)]));
}

const conditionalShapes: Readonly<Record<string, Shape>> = {
  Custom: { custom: { rule: { formula: true }, format: { font: { bold: true, color: true }, fill: { color: true } } } },
  DataBar: {
    dataBar: { lowerBoundRule: true, upperBoundRule: true, positiveFormat: { fillColor: true, gradientFill: true } },
  },
};

class ConditionalFormatsModel extends HostCollection {
  readonly kind = "ConditionalFormatCollection";
  readonly listItems = (): HostObject[] => [];
  private readonly sheet: SheetRecord;
  private readonly areas: readonly Area[];

  constructor(sheet: SheetRecord, areas: readonly Area[]) {
    super();
    this.sheet = sheet;
    this.areas = areas;
  }

  /** A new one goes above the others. */
  add(type: unknown): HostObject {
    const shape = conditionalShapes[String(type)];
    if (shape === undefined) throw this.lacks(`add(${String(type)})`);
    this.sheet.demandOpen();
    const record: RuleRecord = { type: String(type), areas: this.areas, settings: new Map() };
    this.sheet.conditionalFormats.unshift(record);
    return new RecordedObject(
      "ConditionalFormat",
      shape,
      recordInto(record.settings, () => this.sheet.demandOpen()),
    );
  }
}

import type { Area } from "../../workbook/a1";
import { contains } from "./cell-formats";
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
  private readonly sheet: SheetRecord;
  private readonly areas: readonly Area[];

  constructor(sheet: SheetRecord, areas: readonly Area[]) {
    const record: RuleRecord = { type: "validation", areas, settings: new Map() };
    const { get, set } = recordInto(record.settings, () => sheet.demandOpen());
    const remember = (path: string, value: unknown): void => {
      if (!sheet.validations.includes(record)) sheet.validations.push(record);
      set(path, withReferences(value));
    };
    super("DataValidation", validationShape, { get, set: remember });
    this.sheet = sheet;
    this.areas = areas;
  }

  clear(): void {
    this.sheet.demandOpen();
    dropWithin(this.sheet.validations, this.areas);
  }
}

/** Drops rules of which every cell is in the areas; rules that are cut in two by them are more than the stand-in knows. */
function dropWithin(rules: RuleRecord[], areas: readonly Area[]): void {
  const isWithin = ({ top, left, bottom, right }: Area): boolean =>
    areas.some((area) => contains(area, top, left) && contains(area, bottom, right));
  const staying = rules.filter((rule) => !rule.areas.every(isWithin));
  if (staying.some((rule) => rule.areas.some(isWithin))) throw new HostError("NotImplemented", "clearing half a rule");
  rules.splice(0, rules.length, ...staying);
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

  clearAll(): void {
    this.sheet.demandOpen();
    dropWithin(this.sheet.conditionalFormats, this.areas);
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

import { areaAddress, quoteSheet, type Area } from "../../workbook/a1";
import { contains, overlap, without } from "./cell-formats";
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

  get address(): string {
    return this.areas.map((area) => `${quoteSheet(this.sheet.name)}!${areaAddress(area)}`).join(",");
  }

  clear(applyTo: unknown): void {
    if (applyTo !== "Hyperlinks") throw this.lacks(`clear(${String(applyTo)})`);
    this.sheet.demandOpen();
    this.sheet.formats.set(this.areas, "hyperlink", null);
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
      if (!sheet.validations.includes(record)) {
        cutOut(sheet.validations, areas);
        sheet.validations.push(record);
      }
      set(path, withReferences(value));
    };
    const standing = (path: string): unknown =>
      get(path) ?? oneFor(sheet.validations, areas)?.settings.get(path) ?? null;
    super("DataValidation", validationShape, { get: standing, set: remember });
    this.sheet = sheet;
    this.areas = areas;
  }

  /** "None", "Inconsistent" where cells differ, or what the one rule of all cells is. */
  get type(): string {
    const rule = oneFor(this.sheet.validations, this.areas)?.settings.get("rule");
    if (typeof rule === "object" && rule !== null) return Object.keys(rule)[0] ?? "None";
    const areTouched = this.sheet.validations.some((each) => touches(each, this.areas));
    return areTouched ? "Inconsistent" : "None";
  }

  clear(): void {
    this.sheet.demandOpen();
    cutOut(this.sheet.validations, this.areas);
  }
}

/** The rule that every cell of the areas has; undefined where they differ. */
function oneFor(rules: readonly RuleRecord[], areas: readonly Area[]): RuleRecord | undefined {
  return rules.find((rule) =>
    areas.every((area) => rule.areas.flatMap((own) => overlap(own, area) ?? []).reduce(count, 0) === count(0, area)),
  );
}

const count = (cells: number, { top, left, bottom, right }: Area): number =>
  cells + (bottom - top + 1) * (right - left + 1);

const touches = (rule: RuleRecord, areas: readonly Area[]): boolean =>
  rule.areas.some((own) => areas.some((area) => overlap(own, area) !== null));

/** A cell has one validation: the areas are taken from those that had them. */
function cutOut(rules: RuleRecord[], areas: readonly Area[]): void {
  const left = rules.flatMap((rule) => {
    if (!touches(rule, areas)) return [rule];
    const cut = areas.reduce((own, hole) => own.flatMap((area) => without(area, hole)), [...rule.areas]);
    return cut.length === 0 ? [] : [{ ...rule, areas: cut }];
  });
  rules.splice(0, rules.length, ...left);
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
  readonly listItems = (): HostObject[] =>
    this.sheet.conditionalFormats
      .filter((rule) => touches(rule, this.areas))
      .map((rule) => new ConditionalFormatModel(this.sheet, rule));
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
    const settings = new Map<string, unknown>(type === "Custom" ? [["custom/rule/formula", ""]] : []);
    const record: RuleRecord = { type: String(type), areas: this.areas, settings };
    this.sheet.conditionalFormats.unshift(record);
    return new ConditionalFormatModel(this.sheet, record);
  }

  getItem(id: unknown): HostObject {
    const rule = this.sheet.conditionalFormats.find((each) => idOf(this.sheet, each) === id);
    if (rule === undefined) throw new HostError("ItemNotFound", `there is no conditional format ${String(id)}`);
    return new ConditionalFormatModel(this.sheet, rule);
  }
}

class ConditionalFormatModel extends RecordedObject {
  override readonly identity: string;
  private readonly sheet: SheetRecord;
  private readonly rule: RuleRecord;

  constructor(sheet: SheetRecord, rule: RuleRecord) {
    super(
      "ConditionalFormat",
      conditionalShapes[rule.type] ?? {},
      recordInto(rule.settings, () => sheet.demandOpen()),
    );
    this.identity = idOf(sheet, rule);
    this.sheet = sheet;
    this.rule = rule;
  }

  get id(): string {
    return this.identity;
  }
  get type(): string {
    return this.rule.type;
  }
  get customOrNullObject(): HostObject | null {
    return this.rule.type === "Custom" ? (this.read("custom") as HostObject) : null;
  }
  /** The lower, the higher up. */
  set priority(value: unknown) {
    const { conditionalFormats } = this.sheet;
    conditionalFormats.splice(conditionalFormats.indexOf(this.rule), 1);
    conditionalFormats.splice(Number(value), 0, this.rule);
  }

  delete(): void {
    this.sheet.demandOpen();
    this.sheet.conditionalFormats.splice(this.sheet.conditionalFormats.indexOf(this.rule), 1);
  }
}

const ids = new WeakMap<ReadonlyMap<string, unknown>, number>();
let lastId = 0;
/** The same for a rule as long as it is there. */
function idOf({ id }: SheetRecord, { settings }: RuleRecord): string {
  const number = ids.get(settings) ?? ++lastId;
  ids.set(settings, number);
  return `${id}-${number}`;
}

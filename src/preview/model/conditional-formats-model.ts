import type { Area } from "../../workbook/a1";
import { HostCollection, HostError, type HostObject } from "../protocol/host-object";
import { RecordedObject, recordInto, type Shape } from "./recorded-object";
import { dropWithin, touches } from "./rule-areas";
import type { RuleRecord, SheetRecord } from "./workbook-record";

const conditionalShapes: Readonly<Record<string, Shape>> = {
  Custom: { custom: { rule: { formula: true }, format: { font: { bold: true, color: true }, fill: { color: true } } } },
  DataBar: {
    dataBar: { lowerBoundRule: true, upperBoundRule: true, positiveFormat: { fillColor: true, gradientFill: true } },
  },
};

/** The conditional formats that are about some areas, topmost first. */
export class ConditionalFormatsModel extends HostCollection {
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

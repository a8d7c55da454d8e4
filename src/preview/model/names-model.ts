import { HostCollection, HostError, HostObject } from "../protocol/host-object";
import { RangeModel } from "./range-model";
import { absoluteReference } from "./reference";
import type { NameRecord, WorkbookRecord } from "./workbook-record";

/** The names of a workbook, each for one area of cells. */
export class NamesModel extends HostCollection {
  readonly kind = "NamedItemCollection";
  readonly listItems = (): HostObject[] => this.record.names.map((name) => new NamedItemModel(this.record, name));
  private readonly record: WorkbookRecord;

  constructor(record: WorkbookRecord) {
    super();
    this.record = record;
  }

  getItem(key: unknown): HostObject {
    const item = this.getItemOrNullObject(key);
    if (item === null) throw new HostError("ItemNotFound", `there is no name ${String(key)}`);
    return item;
  }
  getItemOrNullObject(key: unknown): HostObject | null {
    const found = this.record.names.find(({ name }) => name.toLowerCase() === String(key).toLowerCase());
    return found === undefined ? null : new NamedItemModel(this.record, found);
  }

  add(name: unknown, range: unknown): HostObject {
    if (!(range instanceof RangeModel)) throw new HostError("NotImplemented", "names for formulas");
    if (this.getItemOrNullObject(name) !== null)
      throw new HostError("ItemAlreadyExists", `there is a name ${String(name)}`);
    const added: NameRecord = { name: String(name), sheet: range.sheet, area: range.area, visible: true };
    this.record.names.push(added);
    this.record.grid.addName(added.name, absoluteReference(range.sheet.name, range.area));
    return new NamedItemModel(this.record, added);
  }
}

class NamedItemModel extends HostObject {
  readonly kind = "NamedItem";
  override readonly identity: string;
  private readonly workbook: WorkbookRecord;
  private readonly record: NameRecord;

  constructor(workbook: WorkbookRecord, record: NameRecord) {
    super();
    this.workbook = workbook;
    this.record = record;
    this.identity = record.name;
  }

  get name(): string {
    return this.record.name;
  }
  get formula(): string {
    return this.isDead() ? "=#REF!" : `=${absoluteReference(this.record.sheet.name, this.record.area)}`;
  }
  get visible(): boolean {
    return this.record.visible;
  }
  set visible(value: unknown) {
    this.record.visible = value === true;
  }

  getRangeOrNullObject(): HostObject | null {
    return this.isDead() ? null : new RangeModel(this.workbook, this.record.sheet, this.record.area);
  }

  delete(): void {
    this.workbook.names.splice(this.workbook.names.indexOf(this.record), 1);
    this.workbook.grid.removeName(this.record.name);
  }

  private isDead(): boolean {
    return !this.workbook.sheets.includes(this.record.sheet);
  }
}

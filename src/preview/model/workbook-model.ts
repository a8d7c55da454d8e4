import { HostCollection, HostError, HostObject } from "../protocol/host-object";
import { RangeModel } from "./range-model";
import { absoluteReference } from "./reference";
import { TablesModel } from "./tables-model";
import { newServiceObject } from "./add-in-service-model";
import { events } from "./change-feed";
import { SheetRecord, type NameRecord, type WorkbookRecord } from "./workbook-record";
import { WorksheetModel } from "./worksheet-model";

/** The root of Excel's object model. */
export class WorkbookModel extends HostObject {
  readonly kind = "Workbook";
  private readonly record: WorkbookRecord;

  constructor(record: WorkbookRecord) {
    super();
    this.record = record;
  }

  get worksheets(): HostObject {
    return new WorksheetsModel(this.record);
  }
  get names(): HostObject {
    return new NamesModel(this.record);
  }
  get application(): HostObject {
    return new ApplicationModel(this.record);
  }
  get tables(): HostObject {
    return new TablesModel(this.record);
  }
  get protection(): HostObject {
    return new WorkbookProtectionModel(this.record);
  }
  get functions(): HostObject {
    return new FunctionsModel(this.record);
  }
  /** The first cell of the selection, or of a sheet where nothing was selected yet. */
  getActiveCell(): HostObject {
    const { selection, activeSheet, sheets } = this.record;
    const sheet = activeSheet ?? sheets[0];
    if (sheet === undefined) throw new HostError("ItemNotFound", "there is no sheet");
    const { top, left } = selection?.sheet === sheet ? selection.area : { top: 0, left: 0 };
    return new RangeModel(this.record, sheet, { top, left, bottom: top, right: left });
  }
  /** How Excel on the web opens a file as a workbook of its own. */
  createAndOpenWorkbook(base64: unknown): void {
    this.record.openedFiles.push(String(base64));
  }
  newObject(name: unknown): HostObject {
    return newServiceObject(name);
  }
}

class WorksheetsModel extends HostCollection {
  readonly kind = "WorksheetCollection";
  readonly listItems = (): HostObject[] => this.record.sheets.flatMap(({ model }) => (model === null ? [] : [model]));
  private readonly record: WorkbookRecord;

  constructor(record: WorkbookRecord) {
    super();
    this.record = record;
  }

  /** `onChanged`, `onSelectionChanged` and `onActivated` of all sheets. */
  _RegisterDataChangedEvent(): void {
    this.record.heard.add(events.cellsChanged);
  }
  _UnregisterDataChangedEvent(): void {
    this.record.heard.delete(events.cellsChanged);
  }
  _RegisterSelectionChangedEvent(): void {
    this.record.heard.add(events.selectionChanged);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.record.heard.delete(events.selectionChanged);
  }
  _RegisterActivatedEvent(): void {
    this.record.heard.add(events.sheetActivated);
  }
  _UnregisterActivatedEvent(): void {
    this.record.heard.delete(events.sheetActivated);
  }

  getItem(key: unknown): HostObject | null {
    return this.record.sheet(key).model;
  }
  getItemOrNullObject(key: unknown): HostObject | null {
    return this.record.findSheet(key)?.model ?? null;
  }

  add(name: unknown): HostObject {
    if (this.record.isProtected) throw new HostError("AccessDenied", "the workbook is protected");
    if (this.record.findSheet(name) !== null)
      throw new HostError("ItemAlreadyExists", `there is a sheet ${String(name)}`);
    return addSheet(this.record, String(name));
  }
}

/** Adds a sheet at the end. */
export function addSheet(workbook: WorkbookRecord, name: string): HostObject {
  const record = new SheetRecord(workbook.grid.addSheet(name), name);
  const model = new WorksheetModel(workbook, record);
  record.model = model;
  workbook.sheets.push(record);
  return model;
}

class NamesModel extends HostCollection {
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

/** Calculation and screen rest by themselves here: values are settled before they are read. */
class ApplicationModel extends HostObject {
  readonly kind = "Application";
  private readonly record: WorkbookRecord;

  constructor(record: WorkbookRecord) {
    super();
    this.record = record;
  }

  suspendApiCalculationUntilNextSync(): void {}
  suspendScreenUpdatingUntilNextSync(): void {}
  createWorkbook(base64: unknown): HostObject {
    return new CreatedWorkbookModel(this.record, String(base64));
  }
}

class CreatedWorkbookModel extends HostObject {
  readonly kind = "WorkbookCreated";
  private readonly record: WorkbookRecord;
  private readonly base64: string;

  constructor(record: WorkbookRecord, base64: string) {
    super();
    this.record = record;
    this.base64 = base64;
  }

  open(): void {
    this.record.openedFiles.push(this.base64);
  }
}

class WorkbookProtectionModel extends HostObject {
  readonly kind = "WorkbookProtection";
  private readonly record: WorkbookRecord;

  constructor(record: WorkbookRecord) {
    super();
    this.record = record;
  }

  get protected(): boolean {
    return this.record.isProtected;
  }
}

class FunctionsModel extends HostObject {
  readonly kind = "Functions";
  private readonly record: WorkbookRecord;

  constructor(record: WorkbookRecord) {
    super();
    this.record = record;
  }

  date(year: unknown, month: unknown, day: unknown): HostObject {
    const daysSince1970 = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000;
    return new FunctionResultModel(daysSince1970 + (this.record.date1904 ? 24_107 : 25_569));
  }
}

class FunctionResultModel extends HostObject {
  readonly kind = "FunctionResult";
  private readonly result: unknown;

  constructor(result: unknown) {
    super();
    this.result = result;
  }

  get value(): unknown {
    return this.result;
  }
}

import { AreasModel } from "./areas-model";
import { ChartsModel } from "./charts-model";
import { HostCollection, HostError, HostObject } from "../protocol/host-object";
import { RangeModel } from "./range-model";
import { RecordedObject, recordInto, type Shape } from "./recorded-object";
import { areaOf } from "./reference";
import { TablesModel } from "./tables-model";
import type { SheetRecord, WorkbookRecord } from "./workbook-record";

/** The length of a list of addresses that every Excel is known to take. */
const longestAddressList = 255;

export class WorksheetModel extends HostObject {
  readonly kind = "Worksheet";
  override readonly identity: string;
  private readonly workbook: WorkbookRecord;
  private readonly record: SheetRecord;

  constructor(workbook: WorkbookRecord, record: SheetRecord) {
    super();
    this.workbook = workbook;
    this.record = record;
    this.identity = record.id;
  }

  get name(): string {
    return this.record.name;
  }
  set name(value: unknown) {
    this.workbook.grid.renameSheet(this.record.id, String(value));
    this.record.name = String(value);
  }
  get position(): number {
    return this.workbook.sheets.indexOf(this.record);
  }
  get visibility(): unknown {
    return this.record.settings.get("visibility");
  }
  set visibility(value: unknown) {
    this.record.settings.set("visibility", value);
  }
  set tabColor(value: unknown) {
    this.record.settings.set("tabColor", value);
  }
  /** `showGridlines` under the name that it has on the wire. */
  set gridlines(value: unknown) {
    this.record.demandOpen();
    this.record.settings.set("showGridlines", value);
  }

  get tables(): HostObject {
    return new TablesModel(this.workbook, this.record);
  }
  get charts(): HostObject {
    return new ChartsModel(this.record);
  }
  get freezePanes(): HostObject {
    return new FreezePanesModel(this.record);
  }
  get pageLayout(): HostObject {
    return new PageLayoutModel(this.workbook, this.record);
  }
  get horizontalPageBreaks(): HostObject {
    return new PageBreaksModel(this.record);
  }
  get protection(): HostObject {
    return new SheetProtectionModel(this.record);
  }

  getCell(row: unknown, column: unknown): HostObject {
    const [top, left] = [Number(row), Number(column)];
    return new RangeModel(this.workbook, this.record, { top, left, bottom: top, right: left });
  }

  getRange(address?: unknown): HostObject {
    return new RangeModel(this.workbook, this.record, areaOf(address));
  }

  getRanges(addresses: unknown): HostObject {
    const text = String(addresses);
    if (text.length > longestAddressList) throw new HostError("InvalidArgument", "too many areas at once");
    return new AreasModel(this.workbook, this.record, text.split(",").map(areaOf));
  }

  getUsedRangeOrNullObject(): HostObject | null {
    const area = this.workbook.grid.usedArea(this.record.id);
    return area === null ? null : new RangeModel(this.workbook, this.record, area);
  }

  /** The first cell for an empty sheet. */
  getUsedRange(): HostObject {
    return this.getUsedRangeOrNullObject() ?? new RangeModel(this.workbook, this.record, areaOf("A1"));
  }

  activate(): void {
    this.workbook.activeSheet = this.record;
  }

  delete(): void {
    if (this.visibility === "VeryHidden") throw new HostError("InvalidOperation", "a very hidden sheet stays");
    for (const { name } of this.record.tables) this.workbook.grid.removeTable(name);
    this.workbook.sheets.splice(this.position, 1);
    this.workbook.grid.removeSheet(this.record.id);
  }
}

class FreezePanesModel extends HostObject {
  readonly kind = "WorksheetFreezePanes";
  private readonly sheet: SheetRecord;

  constructor(sheet: SheetRecord) {
    super();
    this.sheet = sheet;
  }

  freezeRows(rows: unknown): void {
    this.sheet.settings.set("freeze", { rows, columns: 0 });
  }
  freezeColumns(columns: unknown): void {
    this.sheet.settings.set("freeze", { rows: 0, columns });
  }
  freezeAt(range: unknown): void {
    if (!(range instanceof RangeModel)) throw new HostError("InvalidArgument", "freezeAt takes a range");
    this.sheet.settings.set("freeze", { rows: range.area.bottom + 1, columns: range.area.right + 1 });
  }
}

const pageShape: Shape = {
  orientation: true,
  paperSize: true,
  zoom: true,
  printOrder: true,
  centerHorizontally: true,
  headersFooters: { defaultForAllPages: { leftFooter: true, centerFooter: true, rightFooter: true } },
};

class PageLayoutModel extends RecordedObject {
  private readonly workbook: WorkbookRecord;
  private readonly sheet: SheetRecord;

  constructor(workbook: WorkbookRecord, sheet: SheetRecord) {
    const { get, set } = recordInto(sheet.settings, () => sheet.demandOpen());
    super("PageLayout", pageShape, {
      get: (path) => get(`page/${path}`),
      set: (path, value) => set(`page/${path}`, value),
    });
    this.workbook = workbook;
    this.sheet = sheet;
  }

  setPrintArea(address: unknown): void {
    this.sheet.settings.set("page/printArea", address);
  }
  getPrintAreaOrNullObject(): HostObject | null {
    const address = this.sheet.settings.get("page/printArea");
    return address === undefined ? null : new AreasModel(this.workbook, this.sheet, [areaOf(address)]);
  }
  setPrintMargins(unit: unknown, margins: unknown): void {
    this.sheet.settings.set("page/margins", { unit, ...Object(margins) });
  }
  setPrintTitleRows(address: unknown): void {
    this.sheet.settings.set("page/printTitleRows", address);
  }
  setPrintTitleColumns(address: unknown): void {
    this.sheet.settings.set("page/printTitleColumns", address);
  }
}

class PageBreaksModel extends HostCollection {
  readonly kind = "PageBreakCollection";
  readonly listItems = (): HostObject[] => [];
  private readonly sheet: SheetRecord;

  constructor(sheet: SheetRecord) {
    super();
    this.sheet = sheet;
  }

  removePageBreaks(): void {
    this.sheet.demandOpen();
    this.sheet.pageBreaks.length = 0;
  }

  add(address: unknown): HostObject {
    this.sheet.demandOpen();
    this.sheet.pageBreaks.push(String(address));
    return new RecordedObject("PageBreak", {}, recordInto(new Map()));
  }
}

class SheetProtectionModel extends HostObject {
  readonly kind = "WorksheetProtection";
  private readonly sheet: SheetRecord;

  constructor(sheet: SheetRecord) {
    super();
    this.sheet = sheet;
  }

  get protected(): boolean {
    return this.sheet.protection !== null;
  }
  unprotect(): void {
    this.sheet.protection = null;
  }
  protect(options: unknown, password: unknown): void {
    this.sheet.demandOpen();
    this.sheet.protection = { ...Object(options), ...(password === null ? {} : { password }) };
  }
}

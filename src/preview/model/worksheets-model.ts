import { HostCollection, HostError, type HostObject } from "../protocol/host-object";
import { events } from "./change-feed";
import { SheetRecord, type WorkbookRecord } from "./workbook-record";
import { WorksheetModel } from "./worksheet-model";

/** The sheets of a workbook, and what can be heard of all of them. */
export class WorksheetsModel extends HostCollection {
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

import { HostError, HostObject } from "../protocol/host-object";
import { NamesModel } from "./names-model";
import { RangeModel } from "./range-model";
import { TablesModel } from "./tables-model";
import { newServiceObject } from "./add-in-service-model";
import type { WorkbookRecord } from "./workbook-record";
import { WorksheetsModel } from "./worksheets-model";

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

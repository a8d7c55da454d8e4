import type { HostObject } from "../protocol/host-object";
import { HostCollection, HostError } from "../protocol/host-object";
import { RangeModel } from "./range-model";
import { AutoFilterModel, TableColumnsModel, TableSortModel } from "./table-parts-model";
import { columnNames, demandUnfiltered, headOf } from "./table-record";
import { RecordedObject, recordInto, type Shape } from "./recorded-object";
import { areaOf } from "./reference";
import type { SheetRecord, TableRecord, WorkbookRecord } from "./workbook-record";

const tableShape: Shape = { style: true, showBandedRows: true, showFilterButton: true };

/** The tables of one sheet, or of all sheets. */
export class TablesModel extends HostCollection {
  readonly kind = "TableCollection";
  readonly listItems = (): HostObject[] =>
    this.tables().map(({ sheet, table }) => new TableModel(this.workbook, sheet, table));
  private readonly workbook: WorkbookRecord;
  private readonly only: SheetRecord | null;

  constructor(workbook: WorkbookRecord, only: SheetRecord | null = null) {
    super();
    this.workbook = workbook;
    this.only = only;
  }

  /** Excel names a new table by itself. */
  add(address: unknown, hasHeaders: unknown): HostObject {
    const sheet = this.only;
    if (sheet === null) throw new HostError("NotImplemented", "tables.add of the workbook");
    sheet.demandOpen();
    const name = `Tabel${this.workbook.sheets.flatMap(({ tables }) => tables).length + 1}`;
    const table: TableRecord = {
      name,
      area: areaOf(address),
      settings: new Map([["hasHeaders", hasHeaders]]),
      filters: new Map(),
      hasTotals: false,
    };
    sheet.tables.push(table);
    tellGrid(this.workbook, sheet, table);
    return new TableModel(this.workbook, sheet, table);
  }

  getItem(key: unknown): HostObject {
    const item = this.getItemOrNullObject(key);
    if (item === null) throw new HostError("ItemNotFound", `there is no table ${String(key)}`);
    return item;
  }
  getItemOrNullObject(key: unknown): HostObject | null {
    const found = this.tables().find(({ table }) => table.name.toLowerCase() === String(key).toLowerCase());
    return found === undefined ? null : new TableModel(this.workbook, found.sheet, found.table);
  }

  private tables(): { sheet: SheetRecord; table: TableRecord }[] {
    const sheets = this.only === null ? this.workbook.sheets : [this.only];
    return sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  }
}

class TableModel extends RecordedObject {
  override readonly identity: string;
  private readonly workbook: WorkbookRecord;
  private readonly sheet: SheetRecord;
  private readonly table: TableRecord;

  constructor(workbook: WorkbookRecord, sheet: SheetRecord, table: TableRecord) {
    super(
      "Table",
      tableShape,
      recordInto(table.settings, () => sheet.demandOpen()),
    );
    this.identity = table.name;
    this.workbook = workbook;
    this.sheet = sheet;
    this.table = table;
  }

  get name(): string {
    return this.table.name;
  }
  set name(value: unknown) {
    this.sheet.demandOpen();
    this.workbook.grid.removeTable(this.table.name);
    this.table.name = String(value);
    tellGrid(this.workbook, this.sheet, this.table);
  }
  get worksheet(): HostObject | null {
    return this.sheet.model;
  }

  getRange(): HostObject {
    return new RangeModel(this.workbook, this.sheet, this.table.area);
  }
  getTotalRowRange(): HostObject {
    if (!this.table.hasTotals) throw new HostError("ItemNotFound", `${this.table.name} shows no totals`);
    return new RangeModel(this.workbook, this.sheet, { ...this.table.area, top: this.table.area.bottom });
  }
  getHeaderRowRange(): HostObject {
    return new RangeModel(this.workbook, this.sheet, headOf(this.table.area));
  }

  get autoFilter(): HostObject {
    return new AutoFilterModel(this.workbook, this.sheet, this.table);
  }
  get columns(): HostObject {
    return new TableColumnsModel(this.workbook, this.sheet, this.table);
  }
  get sort(): HostObject {
    return new TableSortModel(this.workbook, this.sheet, this.table);
  }
  clearFilters(): void {
    this.sheet.demandOpen();
    this.table.filters.clear();
  }

  get showTotals(): boolean {
    return this.table.hasTotals;
  }
  /** The row with totals comes below the others, and goes with what stands in it. */
  set showTotals(shown: unknown) {
    this.sheet.demandOpen();
    if (shown === this.table.hasTotals) return;
    const { area } = this.table;
    if (shown !== true) new RangeModel(this.workbook, this.sheet, { ...area, top: area.bottom }).clear(null);
    this.table.area = { ...area, bottom: area.bottom + (shown === true ? 1 : -1) };
    this.table.hasTotals = shown === true;
    tellGrid(this.workbook, this.sheet, this.table);
  }

  /** Excel wants the head to stay in its row. */
  resize(address: unknown): void {
    this.sheet.demandOpen();
    demandUnfiltered(this.table);
    if (this.table.hasTotals) throw new HostError("NotImplemented", "resizing a table with totals");
    const area = areaOf(address);
    if (area.top !== this.table.area.top) throw new HostError("InvalidArgument", "the head of a table can't move");
    this.table.area = area;
    tellGrid(this.workbook, this.sheet, this.table);
  }

  /** Cells of a deleted table go with it. */
  delete(): void {
    this.sheet.demandOpen();
    this.sheet.tables.splice(this.sheet.tables.indexOf(this.table), 1);
    this.workbook.grid.removeTable(this.table.name);
    new RangeModel(this.workbook, this.sheet, this.table.area).clear(null);
  }
}

function tellGrid({ grid }: WorkbookRecord, sheet: SheetRecord, { name, area }: TableRecord): void {
  const columns = columnNames(grid, sheet, area);
  grid.setTable({ name, sheet: sheet.id, area, columns });
}

import type { Area } from "../../workbook/a1";
import { copyFormula } from "../../workbook/formula-text";
import type { CellInput, GridCell } from "../grid/grid";
import { HostCollection, HostError, HostObject } from "../protocol/host-object";
import { RangeModel } from "./range-model";
import { columnNames, demandUnfiltered } from "./table-record";
import type { SheetRecord, TableRecord, WorkbookRecord } from "./workbook-record";

/** Something of a table. */
abstract class TablePartModel extends HostObject {
  protected readonly workbook: WorkbookRecord;
  protected readonly sheet: SheetRecord;
  protected readonly table: TableRecord;

  constructor(workbook: WorkbookRecord, sheet: SheetRecord, table: TableRecord) {
    super();
    this.workbook = workbook;
    this.sheet = sheet;
    this.table = table;
  }

  protected names(): string[] {
    return columnNames(this.workbook.grid, this.sheet, this.table.area);
  }
}

export class AutoFilterModel extends TablePartModel {
  readonly kind = "AutoFilter";

  /** By column from the left; null for a column that is not filtered. */
  get criteria(): unknown[] {
    return this.names().map((name) => this.table.filters.get(name) ?? null);
  }
}

export class TableColumnsModel extends HostCollection {
  readonly kind = "TableColumnCollection";
  readonly listItems = (): HostObject[] => [];
  private readonly parts: readonly [WorkbookRecord, SheetRecord, TableRecord];

  constructor(...parts: readonly [WorkbookRecord, SheetRecord, TableRecord]) {
    super();
    this.parts = parts;
  }

  getItem(name: unknown): HostObject {
    const item = this.getItemOrNullObject(name);
    if (item === null) throw new HostError("ItemNotFound", `there is no column ${String(name)}`);
    return item;
  }
  getItemOrNullObject(name: unknown): HostObject | null {
    const [workbook, sheet, table] = this.parts;
    const isThere = columnNames(workbook.grid, sheet, table.area).includes(String(name));
    return isThere ? new TableColumnModel(workbook, sheet, table, String(name)) : null;
  }
}

class TableColumnModel extends TablePartModel {
  readonly kind = "TableColumn";
  private readonly name: string;

  constructor(workbook: WorkbookRecord, sheet: SheetRecord, table: TableRecord, name: string) {
    super(workbook, sheet, table);
    this.name = name;
  }

  /** Without head and totals. */
  getDataBodyRange(): HostObject {
    const { area, hasTotals } = this.table;
    const column = area.left + this.names().indexOf(this.name);
    const bottom = area.bottom - (hasTotals ? 1 : 0);
    return new RangeModel(this.workbook, this.sheet, { top: area.top + 1, left: column, bottom, right: column });
  }

  get filter(): HostObject {
    return new FilterModel(this.sheet, this.table, this.name);
  }
}

class FilterModel extends HostObject {
  readonly kind = "Filter";
  private readonly sheet: SheetRecord;
  private readonly table: TableRecord;
  private readonly name: string;

  constructor(sheet: SheetRecord, table: TableRecord, name: string) {
    super();
    this.sheet = sheet;
    this.table = table;
    this.name = name;
  }

  /** Criteria are remembered; no row is hidden by them. */
  apply(criteria: unknown): void {
    this.sheet.demandOpen();
    this.table.filters.set(this.name, criteria);
  }
}

export class TableSortModel extends TablePartModel {
  readonly kind = "TableSort";

  /** By one column, as texts. Contents and looks go along with their rows; formulas change as if they were copied. */
  apply(fields: unknown): void {
    this.sheet.demandOpen();
    demandUnfiltered(this.table);
    const { area } = this.table;
    const body: Area = { ...area, top: area.top + 1 };
    this.demandShown(body);
    const rows = this.workbook.grid.read(this.sheet.id, body);
    const key = keyOf(fields);
    const order = [...rows.keys()].sort((one, other) => compare(rows[one]?.[key], rows[other]?.[key]));
    this.workbook.grid.write(this.sheet.id, sortedCells(rows, order, body));
    this.sheet.formats.moveRows(
      body,
      order.map((index) => body.top + index),
    );
  }

  /** Takes the arrow away; the order stays. */
  clear(): void {
    this.sheet.demandOpen();
  }

  /** Excel leaves hidden rows where they are. */
  private demandShown({ top, bottom }: Area): void {
    const hidden = this.sheet.formats.history().some(({ path, value, areas }) => {
      return path === "rowHidden" && value === true && areas.some((area) => area.top <= bottom && area.bottom >= top);
    });
    if (!hidden) return;
    for (let row = top; row <= bottom; row++) {
      if (this.sheet.formats.get(row, 0, "rowHidden") === true)
        throw new HostError("NotImplemented", "sorting around hidden rows");
    }
  }
}

function keyOf(fields: unknown): number {
  const [field, second] = Array.isArray(fields) ? (fields as { readonly key: number; readonly ascending?: boolean }[]) : [];
  if (field === undefined || second !== undefined || field.ascending === false)
    throw new HostError("NotImplemented", "sorting by anything but one column, upwards");
  return field.key;
} // prettier-ignore

function compare(one: GridCell | undefined, other: GridCell | undefined): number {
  const [left, right] = [String(one?.value ?? ""), String(other?.value ?? "")];
  return left < right ? -1 : Number(left > right);
}

function sortedCells(
  rows: readonly (readonly GridCell[])[],
  order: readonly number[],
  { top, left }: Area,
): CellInput[] {
  return order.flatMap((from, to) =>
    (rows[from] ?? []).map(({ value, formula }, index) => ({
      row: top + to,
      column: left + index,
      content: formula === null ? { value } : { formula: copyFormula(formula, to - from) },
    })),
  );
}

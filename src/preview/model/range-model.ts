import { maxColumns, type Area } from "../../workbook/a1";
import { overlap } from "./cell-formats";
import { copiedCells, formulaAreas } from "./copied-cells";
import { AreasModel } from "./areas-model";
import type { CellInput, GridCell } from "../grid/grid";
import { HostError, type HostObject } from "../protocol/host-object";
import { readTyped } from "./typed-input";
import type { SheetRecord, WorkbookRecord } from "./workbook-record";

/** Above this Excel answers null instead of values. */
const mostCells = 5_000_000;

/** One area of a sheet, with its values. */
export class RangeModel extends AreasModel {
  override readonly kind = "Range";
  readonly area: Area;

  constructor(workbook: WorkbookRecord, sheet: SheetRecord, area: Area) {
    super(workbook, sheet, [area]);
    this.area = area;
  }

  get worksheet(): HostObject | null {
    return this.sheet.model;
  }
  get rowIndex(): number {
    return this.area.top;
  }
  get columnIndex(): number {
    return this.area.left;
  }

  get rowCount(): number {
    return this.area.bottom - this.area.top + 1;
  }

  get columnCount(): number {
    return this.area.right - this.area.left + 1;
  }

  get values(): GridCell["value"][][] | null {
    return this.isTooLarge() ? null : this.cells().map((row) => row.map(({ value }) => value));
  }
  set values(input: unknown) {
    this.type(input);
  }

  get formulas(): GridCell["value"][][] | null {
    return this.isTooLarge() ? null : this.cells().map((row) => row.map(({ value, formula }) => formula ?? value));
  }
  set formulas(input: unknown) {
    this.type(input);
  }

  set numberFormat(format: unknown) {
    this.sheet.demandOpen();
    if (typeof format !== "string") throw new HostError("NotImplemented", "number formats by cell");
    this.sheet.formats.set(this.areas, "numberFormat", format);
  }

  /** Excel shows the address of a new hyperlink in its cell. */
  set hyperlink(link: { readonly address?: string; readonly documentReference?: string }) {
    this.sheet.demandOpen();
    this.sheet.formats.set(this.areas, "hyperlink", link);
    this.type([[`'${link.address ?? link.documentReference ?? ""}`]]);
  }

  get rowHidden(): boolean {
    return this.sheet.formats.get(this.area.top, this.area.left, "rowHidden") === true;
  }
  set rowHidden(hidden: unknown) {
    this.demandRowsOpen();
    this.sheet.formats.set([{ ...this.area, left: 0, right: maxColumns - 1 }], "rowHidden", hidden);
  }
  set columnHidden(hidden: unknown) {
    this.sheet.demandOpen();
    this.sheet.formats.set(this.areas, "columnHidden", hidden);
  }

  select(): void {
    this.workbook.activeSheet = this.sheet;
    this.workbook.selection = { sheet: this.sheet, area: this.area };
  }

  /** Contents, look and hyperlinks go, or the hyperlinks alone; merges, sizes and rules stay. */
  override clear(applyTo: unknown): void {
    if (applyTo !== undefined && applyTo !== null) return super.clear(applyTo);
    this.sheet.demandOpen();
    const used = this.workbook.grid.usedArea(this.sheet.id);
    const area = used === null ? null : overlap(used, this.area);
    if (area !== null) this.withArea(area).type(emptyRows(area));
    this.sheet.formats.clear(this.area);
  }

  copyFrom(source: unknown, copyType: unknown): void {
    if (!(source instanceof RangeModel) || !isCopyType(copyType)) throw this.lacks(`copyFrom(${String(copyType)})`);
    this.sheet.demandOpen();
    const { top, left } = this.area;
    // One cell fills the whole range.
    const isFill = source.area.top === source.area.bottom && source.area.left === source.area.right;
    const area = isFill ? this.area : areaOfSize(top, left, source.area);
    const cells = copiedCells(source.cells(), source.area, area, copyType === "Values");
    this.workbook.grid.write(this.sheet.id, cells);
    this.workbook.changes.push({ sheet: this.sheet, area, by: "ThisLocalAddin" });
    if (copyType === "All") this.sheet.formats.copyOf(source.sheet.formats, source.area, top, left);
  }

  /** The cells with formulas. */
  getSpecialCellsOrNullObject(type: unknown): HostObject | null {
    if (type !== "Formulas") throw this.lacks(`getSpecialCellsOrNullObject(${String(type)})`);
    const areas = formulaAreas(this.cells(), this.area);
    return areas.length === 0 ? null : new AreasModel(this.workbook, this.sheet, areas);
  }

  unmerge(): void {
    this.sheet.demandOpen();
    const { merges } = this.sheet;
    merges.splice(0, merges.length, ...merges.filter((each) => overlap(each, this.area) === null));
  }

  merge(): void {
    this.sheet.demandOpen();
    this.sheet.merges.push(this.area);
  }

  /** The library cuts large matrices into pieces by itself, and first has their size checked. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    this.demandSize(Number(rows), Number(columns));
  }
  getRow(index: unknown): HostObject {
    const row = this.area.top + Number(index);
    return this.withArea({ ...this.area, top: row, bottom: row });
  }
  getLastRow(): HostObject {
    return this.withArea({ ...this.area, top: this.area.bottom });
  }
  getEntireRow(): HostObject {
    return this.withArea({ ...this.area, left: 0, right: maxColumns - 1 });
  }
  /** Of this area what holds values; null where nothing does. */
  getUsedRangeOrNullObject(): HostObject | null {
    const used = this.workbook.grid.usedArea(this.sheet.id);
    const area = used === null ? null : overlap(used, this.area);
    return area === null ? null : this.withArea(area).trimmed();
  }
  getBoundingRect(other: unknown): HostObject {
    if (!(other instanceof RangeModel)) throw new HostError("InvalidArgument", "getBoundingRect takes a range");
    return this.withArea({
      top: Math.min(this.area.top, other.area.top),
      left: Math.min(this.area.left, other.area.left),
      bottom: Math.max(this.area.bottom, other.area.bottom),
      right: Math.max(this.area.right, other.area.right),
    });
  }

  private trimmed(): RangeModel | null {
    const filled = this.cells().flatMap((row, down) =>
      row.flatMap(({ value, formula }, across) => (value === "" && formula === null ? [] : [{ down, across }])),
    );
    if (filled.length === 0) return null;
    const [rows, columns] = [filled.map(({ down }) => down), filled.map(({ across }) => across)];
    const { top, left } = this.area;
    return this.withArea({
      top: top + Math.min(...rows),
      left: left + Math.min(...columns),
      bottom: top + Math.max(...rows),
      right: left + Math.max(...columns),
    });
  }

  private withArea(area: Area): RangeModel {
    return new RangeModel(this.workbook, this.sheet, area);
  }

  /** Protection may allow rows to be shown and hidden. */
  private demandRowsOpen(): void {
    const { protection } = this.sheet;
    const mayFormatRows = typeof protection === "object" && protection !== null && "allowFormatRows" in protection;
    if (!mayFormatRows || protection.allowFormatRows !== true) this.sheet.demandOpen();
  }

  private isTooLarge(): boolean {
    const { top, left, bottom, right } = this.area;
    return (bottom - top + 1) * (right - left + 1) > mostCells;
  }

  private cells(): GridCell[][] {
    return this.workbook.grid.read(this.sheet.id, this.area);
  }

  private type(input: unknown): void {
    const { top, left } = this.area;
    const rows: readonly (readonly unknown[])[] = Array.isArray(input) ? input : [[input]];
    for (const row of rows) this.demandSize(rows.length, row.length);
    const cells = rows.flatMap((row, down) =>
      row.flatMap((value, across) => this.typed(top + down, left + across, value)),
    );
    this.workbook.grid.write(this.sheet.id, cells);
    this.workbook.changes.push({ sheet: this.sheet, area: this.area, by: "ThisLocalAddin" });
  }

  private demandSize(rows: number, columns: number): void {
    const { top, left, bottom, right } = this.area;
    if (rows !== bottom - top + 1 || columns !== right - left + 1)
      throw new HostError("InvalidArgument", "the number of rows or columns does not match the range");
  }

  private typed(row: number, column: number, input: unknown): CellInput[] {
    const content = readTyped(input, this.sheet.formats.get(row, column, "numberFormat") === "@");
    if (content === null) return [];
    if (this.sheet.isLocked(row, column)) throw new HostError("AccessDenied", `a cell of ${this.sheet.name} is locked`);
    return [{ row, column, content }];
  }
}

const copyTypes = ["All", "Values", "Formulas"] as const;
function isCopyType(type: unknown): type is (typeof copyTypes)[number] {
  return copyTypes.some((each) => each === type);
}

function areaOfSize(top: number, left: number, size: Area): Area {
  return { top, left, bottom: top + size.bottom - size.top, right: left + size.right - size.left };
}

function emptyRows({ top, left, bottom, right }: Area): string[][] {
  return Array.from({ length: bottom - top + 1 }, () => new Array<string>(right - left + 1).fill(""));
}

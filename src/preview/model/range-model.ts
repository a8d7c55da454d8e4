import type { Area } from "../../workbook/a1";
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

  set rowHidden(hidden: unknown) {
    this.sheet.demandOpen();
    this.sheet.formats.set(this.areas, "rowHidden", hidden);
  }
  set columnHidden(hidden: unknown) {
    this.sheet.demandOpen();
    this.sheet.formats.set(this.areas, "columnHidden", hidden);
  }

  merge(): void {
    this.sheet.demandOpen();
    this.sheet.merges.push(this.area);
  }

  private isTooLarge(): boolean {
    const { top, left, bottom, right } = this.area;
    return (bottom - top + 1) * (right - left + 1) > mostCells;
  }

  private cells(): GridCell[][] {
    return this.workbook.grid.read(this.sheet.id, this.area);
  }

  private type(input: unknown): void {
    const { top, left, bottom, right } = this.area;
    const rows: readonly (readonly unknown[])[] = Array.isArray(input) ? input : [[input]];
    const fits = rows.length === bottom - top + 1 && rows.every((row) => row.length === right - left + 1);
    if (!fits) throw new HostError("InvalidArgument", "the number of rows or columns does not match the range");
    const cells = rows.flatMap((row, down) =>
      row.flatMap((value, across) => this.typed(top + down, left + across, value)),
    );
    this.workbook.grid.write(this.sheet.id, cells);
    this.workbook.changes.push({ sheet: this.sheet, area: this.area, by: "ThisLocalAddin" });
  }

  private typed(row: number, column: number, input: unknown): CellInput[] {
    const content = readTyped(input, this.sheet.formats.get(row, column, "numberFormat") === "@");
    if (content === null) return [];
    if (this.sheet.isLocked(row, column)) throw new HostError("AccessDenied", `a cell of ${this.sheet.name} is locked`);
    return [{ row, column, content }];
  }
}

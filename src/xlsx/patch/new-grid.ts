import { cellAddress } from "../../workbook/a1";
import type { CellDescription, RowDescription } from "../../workbook/description";
import { WorkbookError } from "../../workbook/workbook-error";
import { rowOf, type SheetGrid } from "./sheet-grid";
import { isBlank } from "./standing-cell";
import type { Attributes, XmlElement } from "./xml-element";

/** The rows of a sheet as they will stand, filled piece by piece: first what stays, then what is ours. */
export class NewGrid {
  readonly rows: SheetGrid = new Map();
  private readonly kept = new Set<XmlElement>();

  constructor(private readonly sheet: string) {}

  /** Somebody else's cell, which stays where it is. */
  keep(row: number, column: number, cell: XmlElement): void {
    this.kept.add(cell);
    rowOf(this.rows, row).cells.set(column, cell);
  }

  /** What somebody typed in this cell; undefined for nothing. */
  typedAt(row: number, column: number): XmlElement | undefined {
    if (this.kept.size === 0) return undefined;
    const cell = this.rows.get(row)?.cells.get(column);
    return cell !== undefined && this.kept.has(cell) && !isBlank(cell) ? cell : undefined;
  }

  /** Puts a cell of ours, or nothing; refuses to do so over what somebody typed. Throws "foreign-content". */
  put(row: number, column: number, cell: XmlElement | null): void {
    if (this.typedAt(row, column) !== undefined) this.refuse(row, column);
    if (cell === null) this.rows.get(row)?.cells.delete(column);
    else rowOf(this.rows, row).cells.set(column, cell);
  }

  refuse(row: number, column: number): never {
    throw new WorkbookError("foreign-content", `cell ${this.sheet}!${cellAddress(row, column)}`);
  }

  /** Height, hidden and the like of a row. */
  dress(row: number, attributes: Attributes): void {
    if (attributes.size > 0 || this.rows.has(row)) rowOf(this.rows, row).attributes = attributes;
  }

  hide(row: number, isHidden: boolean): void {
    const attributes = new Map(this.rows.get(row)?.attributes);
    if (isHidden === isTrue(attributes.get("hidden"))) return;
    if (isHidden) attributes.set("hidden", "1");
    else attributes.delete("hidden");
    this.dress(row, attributes);
  }
}

/** The attributes of a row as described. */
export function describedRow(row: RowDescription | undefined): Attributes {
  const attributes = new Map<string, string>();
  if (row === undefined) return attributes;
  attributes.set("ht", String(row.height)).set("customHeight", "1");
  if (row.hidden) attributes.set("hidden", "1");
  return attributes;
}

/** Described cells by row and column. */
export type DescribedCells = ReadonlyMap<number, ReadonlyMap<number, CellDescription>>;

export function indexCells(cells: readonly CellDescription[]): DescribedCells {
  const index = new Map<number, Map<number, CellDescription>>();
  for (const cell of cells) {
    const row = index.get(cell.row);
    if (row === undefined) index.set(cell.row, new Map([[cell.column, cell]]));
    else row.set(cell.column, cell);
  }
  return index;
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

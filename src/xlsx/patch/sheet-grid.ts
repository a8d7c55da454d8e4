import { cellAddress, parseCell } from "../../workbook/a1";
import { WorkbookError } from "../../workbook/workbook-error";
import { attributeOf, elementsIn, makeElement, withAttributes, type Attributes, type XmlElement } from "./xml-element";

/** Rows and cells of a sheet, by zero-based row and column. */
export type SheetGrid = Map<number, GridRow>;
export interface GridRow {
  /** Height, hidden and the like; the number of the row not among them. */
  attributes: Attributes;
  readonly cells: Map<number, XmlElement>;
  /** The row as it stands in the file; null for a new one. */
  readonly source: string | null;
}

/** The rows in a piece of sheet data; cells that do not say where they stand follow the one before them. */
export function readGrid(sheetData: string, part: string): SheetGrid {
  const grid: SheetGrid = new Map();
  let row = -1;
  for (const element of elementsIn(sheetData)) {
    if (element.name !== "row") continue;
    row = Number(element.attributes.get("r") ?? row + 2) - 1;
    if (!(row >= 0) || grid.has(row)) throw new WorkbookError("damaged-part", `${part}: row ${row + 1}`);
    const { attributes, source } = element;
    grid.set(row, { attributes: rowAttributes(attributes), cells: readCells(element, row, part), source });
  }
  return grid;
}

/** The row, which is added when it is not there. */
export function rowOf(grid: SheetGrid, row: number): GridRow {
  const known = grid.get(row);
  if (known !== undefined) return known;
  const made: GridRow = { attributes: new Map(), cells: new Map(), source: null };
  grid.set(row, made);
  return made;
}

/** The sheet data of a grid, rows from the top and cells from the left; rows that are as before keep every byte. */
export function writeGrid(grid: SheetGrid, before: SheetGrid): string {
  let text = "";
  for (const [row, entry] of inOrder(grid)) {
    const { attributes, cells } = entry;
    const standing = before.get(row);
    const source = standing?.source ?? null;
    if (standing !== undefined && source !== null && isSameRow(entry, standing)) {
      text += source;
      continue;
    }
    if (cells.size === 0 && attributes.size === 0) continue;
    let content = "";
    for (const [column, cell] of inOrder(cells)) content += placed(cell, row, column);
    text += makeElement("row", [["r", String(row + 1)], ...attributes], content).source;
  }
  return text;
}

/** "B2:F40", the rectangle around all cells. */
export function usedRange(grid: SheetGrid): string {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const [row, { cells }] of grid) {
    for (const column of cells.keys()) {
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
  }
  if (top === Infinity) return "A1";
  const [first, last] = [cellAddress(top, left), cellAddress(bottom, right)];
  return first === last ? first : `${first}:${last}`;
}

function isSameRow(one: GridRow, other: GridRow): boolean {
  const isSame = <Key, Value>(left: ReadonlyMap<Key, Value>, right: ReadonlyMap<Key, Value>) =>
    left.size === right.size && [...left].every(([key, value]) => right.get(key) === value);
  return isSame(one.attributes, other.attributes) && isSame(one.cells, other.cells);
}

function rowAttributes(attributes: Attributes): Attributes {
  const kept = new Map(attributes);
  kept.delete("r");
  // A hint for speed that would no longer be true.
  kept.delete("spans");
  return kept;
}

function readCells(row: XmlElement, number: number, part: string): Map<number, XmlElement> {
  const cells = new Map<number, XmlElement>();
  let column = -1;
  for (const cell of elementsIn(row.inner)) {
    if (cell.name !== "c") continue;
    const reference = attributeOf(cell, "r");
    const place = reference === undefined ? { row: number, column: column + 1 } : parseCell(reference);
    if (place?.row !== number || cells.has(place.column))
      throw new WorkbookError("damaged-part", `${part}: cell ${reference ?? ""} in row ${number + 1}`);
    column = place.column;
    cells.set(column, cell);
  }
  return cells;
}

function placed(cell: XmlElement, row: number, column: number): string {
  const address = cellAddress(row, column);
  return attributeOf(cell, "r") === address ? cell.source : withAttributes(cell, { r: address }).source;
}

/** By number; most maps are in order already. */
function inOrder<T>(items: ReadonlyMap<number, T>): Iterable<readonly [number, T]> {
  let last = -1;
  for (const number of items.keys()) {
    if (number < last) return [...items].sort(([one], [other]) => one - other);
    last = number;
  }
  return items;
}

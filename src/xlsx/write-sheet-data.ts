import { areaAddress, cellAddress } from "../workbook/a1";
import type { CellContent, CellDescription, RowDescription, SheetDescription } from "../workbook/description";
import { apartCells, eachCell } from "../workbook/each-cell";
import type { CellValue } from "../workbook/snapshot";
import type { CellTexts } from "./write-shared-strings";
import { escapeCellText, escapeXml } from "./write-xml";

/** The number of a cell's style in the package; 0 is the default. */
export type StyleNumber = (cell: CellDescription) => number;

/** The rows of a sheet with their cells, from the top. Written here, because the library needs kilobytes for each cell. */
export function* sheetData(sheet: SheetDescription, styleNumber: StyleNumber, texts: CellTexts): Generator<string> {
  for (const [row, cells] of cellsByRow(sheet)) {
    let content = "";
    for (const cell of cells) content += cellElement(cell, styleNumber(cell), texts);
    yield `<row r="${row.row + 1}"${rowAttributes(row)}>${content}</row>`;
  }
}

/** The rectangle around all cells, "A1" for a sheet without any. */
export function usedArea(sheet: SheetDescription): string {
  const used = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const { row, column } of eachCell(sheet)) {
    used.top = Math.min(used.top, row);
    used.left = Math.min(used.left, column);
    used.bottom = Math.max(used.bottom, row);
    used.right = Math.max(used.right, column);
  }
  return used.top === Infinity ? "A1" : areaAddress(used);
}

type Row = Pick<RowDescription, "row"> & Partial<RowDescription>;

/** Each row that has cells or a height of its own, from the top; its cells from the left. */
function* cellsByRow(sheet: SheetDescription): Generator<readonly [Row, readonly CellDescription[]]> {
  const found = new Map<number, [Row, CellDescription[]]>(sheet.rows.map((row) => [row.row, [row, []]]));
  for (const cell of apartCells(sheet)) {
    const row = found.get(cell.row);
    if (row === undefined) found.set(cell.row, [{ row: cell.row }, [cell]]);
    else row[1].push(cell);
  }
  const bodyRows = new BodyRows(sheet);
  for (const [row, apart] of [...found.values()].sort(([one], [other]) => one.row - other.row)) {
    const body = bodyRows.take(row.row);
    const cells = body.length === 0 ? apart : [...apart, ...body];
    yield [row, cells.sort((one, other) => one.column - other.column)];
  }
  bodyRows.end();
}

/** The cells in the body of a large table, taken row by row from the top. */
class BodyRows {
  private readonly cells: Iterator<CellDescription>;
  private next: IteratorResult<CellDescription>;

  constructor({ split }: SheetDescription) {
    this.cells = (split?.body() ?? [])[Symbol.iterator]();
    this.next = this.cells.next();
  }

  take(row: number): readonly CellDescription[] {
    const taken: CellDescription[] = [];
    for (; this.next.done !== true && this.next.value.row === row; this.next = this.cells.next())
      taken.push(this.next.value);
    return taken;
  }

  /** Throws when cells are left, because their rows are out of order or not described. */
  end(): void {
    if (this.next.done !== true) throw new Error(`Row ${this.next.value.row} of a table is not where it should be`);
  }
}

function rowAttributes({ height, hidden }: Row): string {
  return (height === undefined ? "" : ` ht="${height}" customHeight="1"`) + (hidden === true ? ' hidden="1"' : "");
}

/** A cell as XML; "" for one that shows nothing. */
export function cellElement(cell: CellDescription, style: number, texts: CellTexts): string {
  const start = `<c r="${cellAddress(cell.row, cell.column)}"${style === 0 ? "" : ` s="${style}"`}`;
  const { content } = cell;
  if (content === null || content === "") return style === 0 ? "" : `${start}/>`;
  return `${start}${contentElements(content, cell, texts)}</c>`;
}

function contentElements(content: CellContent, cell: CellDescription, texts: CellTexts): string {
  if (typeof content === "string") return texts.ofText(content);
  if (typeof content !== "object") return valueElements(content, "");
  if ("runs" in content) return texts.ofRuns(content, cell.style.font);
  return valueElements(content.value, `<f>${escapeXml(content.formula)}</f>`);
}

/** The end of the opening tag, the formula and its computed value. */
function valueElements(value: CellValue, formula: string): string {
  if (typeof value === "string") return ` t="str">${formula}<v>${escapeCellText(value)}</v>`;
  if (typeof value === "boolean") return ` t="b">${formula}<v>${value ? 1 : 0}</v>`;
  if (typeof value === "object") return ` t="e">${formula}<v>${escapeXml(value.error)}</v>`;
  return `>${formula}<v>${value}</v>`;
}

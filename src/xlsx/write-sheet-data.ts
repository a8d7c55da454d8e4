import { cellAddress } from "../workbook/a1";
import type { BodyRow, CellContent, CellDescription, RowDescription, SheetDescription } from "../workbook/description";
import { apartCells } from "../workbook/apart-cells";
import type { CellValue } from "../workbook/snapshot";
import type { CellTexts } from "./write-shared-strings";
import { escapeCellText, escapeXml } from "./write-xml";

/** The number of a cell's style in the package; 0 is the default. */
export type StyleNumber = (cell: CellDescription) => number;

/**
 * The rows of a sheet with their cells, from the top. `body`: the rows of its large table, on their way to be written.
 * Written here, because the library needs kilobytes for each cell.
 */
export function* sheetData(
  sheet: SheetDescription,
  styleNumber: StyleNumber,
  texts: CellTexts,
  body: Iterable<BodyRow> = sheet.split?.rows() ?? [],
): Generator<string> {
  for (const [row, cells] of cellsByRow(sheet, body)) {
    let content = "";
    for (const cell of cells) content += cellElement(cell, styleNumber(cell), texts);
    yield `<row r="${row.row + 1}"${rowAttributes(row)}>${content}</row>`;
  }
}

type Row = Pick<RowDescription, "row"> & Partial<RowDescription>;

/** Each row that has cells or a height of its own, from the top; its cells from the left. */
function* cellsByRow(
  sheet: SheetDescription,
  bodyRows: Iterable<BodyRow>,
): Generator<readonly [Row, readonly CellDescription[]]> {
  const body = bodyRows[Symbol.iterator]();
  let next = body.next();
  for (const [row, apart] of apartRows(sheet)) {
    for (; next.done !== true && next.value.row < row.row; next = body.next()) yield [next.value, next.value.cells];
    if (next.done === true || next.value.row !== row.row) yield [row, apart];
    else {
      yield [row, [...apart, ...next.value.cells].sort(fromTheLeft)];
      next = body.next();
    }
  }
  for (; next.done !== true; next = body.next()) yield [next.value, next.value.cells];
}

/** The rows that are described, and those of the cells outside the body of a large table. */
function apartRows(sheet: SheetDescription): readonly (readonly [Row, readonly CellDescription[]])[] {
  const found = new Map<number, [Row, CellDescription[]]>(sheet.rows.map((row) => [row.row, [row, []]]));
  for (const cell of apartCells(sheet)) {
    const row = found.get(cell.row);
    if (row === undefined) found.set(cell.row, [{ row: cell.row }, [cell]]);
    else row[1].push(cell);
  }
  for (const [, cells] of found.values()) cells.sort(fromTheLeft);
  return [...found.values()].sort(([one], [other]) => one.row - other.row);
}

function fromTheLeft(one: CellDescription, other: CellDescription): number {
  return one.column - other.column;
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

import { areaAddress, cellAddress } from "../workbook/a1";
import type { CellContent, CellDescription, RowDescription, SheetDescription } from "../workbook/description";
import type { CellValue } from "../workbook/snapshot";
import type { CellTexts } from "./write-shared-strings";
import { escapeCellText, escapeXml } from "./write-xml";

/** Texts are gathered up to this length before they are handed on. */
const chunkLength = 65_536;

/** The number of a cell's style in the package; 0 is the default. */
export type StyleNumber = (cell: CellDescription) => number;

/** Rows and cells of a sheet, as pieces of its part. Written here, because the library needs kilobytes for each cell. */
export function* sheetData(sheet: SheetDescription, styleNumber: StyleNumber, texts: CellTexts): Generator<string> {
  let chunk = "";
  for (const [row, cells] of cellsByRow(sheet)) {
    const content = cells.map((cell) => cellElement(cell, styleNumber(cell), texts)).join("");
    chunk += `<row r="${row.row + 1}"${rowAttributes(row)}>${content}</row>`;
    if (chunk.length < chunkLength) continue;
    yield chunk;
    chunk = "";
  }
  yield chunk;
}

/** The rectangle around all cells, "A1" for a sheet without any. */
export function usedArea({ cells }: SheetDescription): string {
  const used = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const { row, column } of cells) {
    used.top = Math.min(used.top, row);
    used.left = Math.min(used.left, column);
    used.bottom = Math.max(used.bottom, row);
    used.right = Math.max(used.right, column);
  }
  return cells.length === 0 ? "A1" : areaAddress(used);
}

type Row = Pick<RowDescription, "row"> & Partial<RowDescription>;

/** Each row that has cells or a height of its own, from the top; its cells from the left. */
function cellsByRow({ cells, rows }: SheetDescription): Iterable<readonly [Row, readonly CellDescription[]]> {
  const found = new Map<number, [Row, CellDescription[]]>(rows.map((row) => [row.row, [row, []]]));
  for (const cell of cells) {
    const row = found.get(cell.row);
    if (row === undefined) found.set(cell.row, [{ row: cell.row }, [cell]]);
    else row[1].push(cell);
  }
  for (const [, inRow] of found.values()) inRow.sort((one, other) => one.column - other.column);
  return [...found.values()].sort(([one], [other]) => one.row - other.row);
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

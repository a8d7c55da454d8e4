import type { CellValueInput, Worksheet } from "@cj-tech-master/excelts";
import type { Area } from "../workbook/a1";
import type { CellContent, CellDescription, SheetDescription } from "../workbook/description";
import { eachCell } from "../workbook/each-cell";
import { isLinked, type LinkedCell, libraryLink } from "./write-links";
import type { StyleBook } from "./write-styles";

/**
 * Gives the library the few cells that it has to know: one of each style, to be numbered; a link, without which there is no
 * list of them; what charts show, to be cached; and a text, without which the part for texts is left out. `filledParts`
 * writes all cells. Returns the cells with links, for `putLinks`.
 */
export function addKnownCells(
  worksheet: Worksheet,
  sheet: SheetDescription,
  inCharts: readonly Area[],
  styles: StyleBook,
): readonly LinkedCell[] {
  const seen = new Set<object>();
  const linked: LinkedCell[] = [];
  let needsText = true;
  for (const cell of eachCell(sheet)) {
    const style = styles.find(cell);
    if (isLinked(cell)) linked.push(cell);
    const needsValue = linked[0] === cell || (needsText && isText(cell.content)) || isIn(cell, inCharts);
    if (seen.has(style) && !needsValue) continue;
    const target = worksheet.getCell(cell.row + 1, cell.column + 1);
    if (needsValue) target.value = libraryValue(cell);
    target.style = style;
    seen.add(style);
    if (isText(cell.content)) needsText = false;
  }
  return linked;
}

function isText(content: CellContent | null): boolean {
  return typeof content === "object"
    ? content !== null && "runs" in content
    : typeof content === "string" && content !== "";
}

function isIn({ row, column }: CellDescription, areas: readonly Area[]): boolean {
  return areas.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
}

function libraryValue({ content, hyperlink }: CellDescription): CellValueInput {
  if (content === null || content === "") return null;
  const link = hyperlink && libraryLink(hyperlink);
  if (typeof content === "object" && "formula" in content) {
    // The library's types know some error values, its writer knows any.
    return { formula: content.formula, result: content.value as Exclude<typeof content.value, object>, ...link };
  }
  const value = typeof content === "object" ? content.runs.map((run) => run.text).join("") : content;
  return link === undefined ? value : { text: String(value), ...link };
}

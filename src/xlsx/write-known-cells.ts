import type { CellValueInput, Worksheet } from "@cj-tech-master/excelts";
import { cellAddress, type Area } from "../workbook/a1";
import type { CellContent, CellDescription, SheetDescription } from "../workbook/description";
import { eachCell } from "../workbook/each-cell";
import { UsedArea } from "./used-area";
import { isInside, isLinked, libraryLink } from "./write-links";
import type { StyleBook } from "./write-styles";

/** What a look at all cells of a sheet found out: a large table is gone through once for it. */
export interface CellFacts {
  /** Whether a cell has a link that leads out of the workbook. */
  readonly leadsOut: boolean;
  /** The rectangle around all cells, "A1" for a sheet without any. */
  readonly usedArea: string;
  /** The address of the first cell of each style, by the style in the library's shape. */
  readonly firstOf: ReadonlyMap<object, string>;
}

/**
 * Gives the library the few cells that it has to know: one of each style, to be numbered; a link, without which there is no
 * list of them; what charts show, to be cached; and a text, without which the part for texts is left out. `filledParts`
 * writes all cells.
 */
export function addKnownCells(
  worksheet: Worksheet,
  sheet: SheetDescription,
  inCharts: readonly Area[],
  styles: StyleBook,
): CellFacts {
  const firstOf = new Map<object, string>();
  const used = new UsedArea();
  let [leadsOut, needsLink, needsText] = [false, true, true];
  for (const cell of eachCell(sheet)) {
    const style = styles.find(cell);
    used.add(cell);
    const isLink = isLinked(cell);
    leadsOut ||= isLink && !isInside(cell);
    const needsValue = (needsLink && isLink) || (needsText && isText(cell.content)) || isIn(cell, inCharts);
    if (firstOf.has(style) && !needsValue) continue;
    const target = worksheet.getCell(cell.row + 1, cell.column + 1);
    if (needsValue) target.value = libraryValue(cell);
    target.style = style;
    if (!firstOf.has(style)) firstOf.set(style, cellAddress(cell.row, cell.column));
    if (isText(cell.content)) needsText = false;
    if (isLink) needsLink = false;
  }
  return { leadsOut, usedArea: used.address, firstOf };
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

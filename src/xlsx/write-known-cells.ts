import type { CellValueInput, Worksheet } from "@cj-tech-master/excelts";
import { cellAddress, type Area } from "../workbook/a1";
import { overlap } from "../workbook/assert-area";
import type { CellContent, CellDescription, SheetDescription, SplitCells } from "../workbook/description";
import { apartCells } from "../workbook/apart-cells";
import { UsedArea } from "./used-area";
import { isInside, isLinked, libraryLink } from "./write-links";
import type { StyleBook } from "./write-styles";

/** What is known of the cells of a sheet before they are written. */
export interface CellFacts {
  /** Whether a cell has a link that leads out of the workbook; in a large table, whether one may have it. */
  readonly leadsOut: boolean;
  /** The rectangle around all cells, "A1" for a sheet without any; null where it only shows while they are made. */
  readonly usedArea: string | null;
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
  let [leadsOut, needsLink, needsText] = [false, true, true];
  for (const cell of cellsToKnow(sheet, inCharts)) {
    const style = styles.find(cell);
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
  return { leadsOut, usedArea: usedAreaOf(sheet), firstOf };
}

function usedAreaOf(sheet: SheetDescription): string | null {
  const used = new UsedArea();
  for (const cell of apartCells(sheet)) used.add(cell);
  if (sheet.split === undefined) return used.address;
  const { area } = sheet.split;
  if (area === null) return null;
  used.add({ row: area.top, column: area.left });
  used.add({ row: area.bottom, column: area.right });
  return used.address;
}

/** In place of a large table, whose cells would be made for it once more, examples of what it announces. */
function* cellsToKnow(sheet: SheetDescription, inCharts: readonly Area[]): Generator<CellDescription> {
  yield* apartCells(sheet);
  if (sheet.split === undefined) return;
  yield* examplesOf(sheet.split);
  const { area, rows } = sheet.split;
  if (inCharts.some((each) => area === null || overlap(each, area))) for (const { cells } of rows()) yield* cells;
}

/** A cell of each style, also with a text that is quoted, and one with a link; below each other, to the right of all others. */
function* examplesOf({ apart, styles, linked, area }: SplitCells): Generator<CellDescription> {
  let row = 0;
  const column = 1 + Math.max(area?.right ?? 0, ...apart.map((cell) => cell.column));
  for (const style of new Set(styles)) {
    yield { row: row++, column, content: null, style };
    yield { row: row++, column, content: "=", style };
  }
  const [style] = styles;
  if (linked !== null && style !== undefined)
    yield { row, column, content: "=", style, hyperlink: { target: "example.xlsx", tooltip: "" } };
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

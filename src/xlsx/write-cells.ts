import type { CellValueInput, Row, Worksheet } from "@cj-tech-master/excelts";
import type { CellDescription, Hyperlink, RichText } from "../workbook/description";
import type { FontStyle } from "../workbook/style";
import { libraryFont, type StyleBook } from "./write-styles";

/** Fills the cells of a sheet with values and styles. */
export function addCells(worksheet: Worksheet, cells: readonly CellDescription[], styles: StyleBook): void {
  let row: Row | undefined;
  for (const cell of cells) {
    if (row?.number !== cell.row + 1) row = worksheet.getRow(cell.row + 1);
    const target = row.getCell(cell.column + 1);
    const value = libraryValue(cell);
    if (value !== null) target.value = value;
    target.style = styles.find(cell.style, looksLikeFormula(cell.content));
  }
}

/** Such a text becomes a formula when someone edits the cell, unless Excel is told that it was quoted. */
function looksLikeFormula(content: CellDescription["content"]): boolean {
  return typeof content === "string" && /^[=+\-@]/.test(content);
}

function libraryValue({ content, style, hyperlink }: CellDescription): CellValueInput {
  if (content === null || content === "") return null;
  if (typeof content !== "object") return typeof content === "string" ? linked({ text: content }, hyperlink) : content;
  if ("runs" in content) return linked({ richText: libraryRuns(content, style.font) }, hyperlink);
  const { formula, value } = content;
  // The library knows a few error values by type, and writes any.
  const result = value as Exclude<typeof value, object>;
  return { formula, result, ...(hyperlink !== undefined && libraryLink(hyperlink)) };
}

type Display = { text: string } | { richText: ReturnType<typeof libraryRuns> };

function linked(display: Display, hyperlink: Hyperlink | undefined): CellValueInput {
  if (hyperlink !== undefined) return { ...display, ...libraryLink(hyperlink) };
  return "text" in display ? display.text : display;
}

/** Each piece starts from the font of the cell. */
function libraryRuns({ runs }: RichText, font: FontStyle) {
  return runs.map((run) => ({ text: run.text, font: libraryFont({ ...font, ...run.font }) }));
}

function libraryLink({ target, tooltip }: Hyperlink): { hyperlink: string; tooltip?: string } {
  return { hyperlink: linkTarget(target), ...(tooltip !== "" && { tooltip }) };
}

/** A path as Excel stores it in a relationship, which must be a URI; URLs and places in the workbook stay as they are. */
function linkTarget(target: string): string {
  if (target.startsWith("#") || /^[a-z][a-z0-9+.-]+:/i.test(target)) return target;
  return encodeURI(target.replaceAll("\\", "/")).replace(/[#?]/g, encodeURIComponent);
}

import type { FWorksheet } from "@univerjs/sheets/facade";
import type {} from "@univerjs/preset-sheets-core";
import type { Area } from "../../workbook/a1";

/** Pixels of the screen. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
export interface ScrolledBox extends Box {
  readonly scrolledLeft: number;
  readonly scrolledTop: number;
}

/** Where the cells of an area lie on the whole sheet. */
export function cellBox(sheet: FWorksheet, { top, left, bottom, right }: Area): Box {
  const zoom = sheet.getZoom();
  const first = sheet.getRange(top, left).getCellRect();
  const last = sheet.getRange(bottom, right).getCellRect();
  return {
    left: first.left * zoom,
    top: first.top * zoom,
    width: (last.right - first.left) * zoom,
    height: (last.bottom - first.top) * zoom,
  };
}

/** The part of the page in which cells scroll, beside the headers and frozen cells, and how far they are scrolled. */
export function scrolledBox(sheet: FWorksheet, container: HTMLElement): ScrolledBox {
  const canvas = container.querySelector("canvas[id^='univer-sheet-main-canvas']");
  if (canvas === null) throw new Error("Univer shows no sheet");
  const page = container.getBoundingClientRect();
  const grid = canvas.getBoundingClientRect();
  const zoom = sheet.getZoom();
  const rows = Math.max(0, sheet.getFrozenRows());
  const columns = Math.max(0, sheet.getFrozenColumns());
  const start = sheet.getRange(rows, columns).getCellRect();
  const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
  // Univer counts what is scrolled away from the first cell that is not frozen.
  const seen = sheet.getRange(rows + sheetViewStartRow, columns + sheetViewStartColumn).getCellRect();
  const [left, top] = [start.left * zoom, start.top * zoom];
  return {
    left: grid.left - page.left + left,
    top: grid.top - page.top + top,
    width: grid.width - left,
    height: grid.height - top,
    scrolledLeft: (seen.left + offsetX) * zoom,
    scrolledTop: (seen.top + offsetY) * zoom,
  };
}

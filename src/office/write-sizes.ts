import { areaAddress, columnName } from "../workbook/a1";
import type { SheetDescription } from "../workbook/description";
import { groupBy } from "./group-by";
import { joinedWithin, spansOf } from "./rectangles";
import type { RequestQueue } from "./request-queue";

/** Pixels of the widest digit in Excel's standard font (11 points), and of the margins and gridline beside the characters. */
const digitPixels = 7;
const paddingPixels = 5;
const pointsPerPixel = 0.75;

/**
 * Points for a column width in characters. Excel shows widths in characters, but `columnWidth` counts points on every
 * platform (OfficeDev/office-js#187, #3036): 8.43 characters are 64 pixels, 48 points.
 */
export function columnWidthInPoints(characters: number): number {
  return Math.round(characters * digitPixels + paddingPixels) * pointsPerPixel;
}

/** Merges, column widths, row heights; hiding comes last, because a width or height shows a column or row again. */
export async function writeSizes(
  queue: RequestQueue,
  sheet: Excel.Worksheet,
  description: SheetDescription,
): Promise<void> {
  await queue.reserve(600 * (description.merges.length + description.columns.length));
  for (const area of description.merges) sheet.getRange(areaAddress(area)).merge();
  writeWidths(sheet, description.columns);
  sheet.getRange().format.rowHeight = description.defaultRowHeight;
  await writeHeights(queue, sheet, description.rows);
  for (const address of rowSpans(hiddenOf(description.rows).map((each) => each.row)))
    sheet.getRange(address).rowHidden = true;
  for (const address of columnSpans(hiddenOf(description.columns).map((each) => each.column)))
    sheet.getRange(address).columnHidden = true;
}

function writeWidths(sheet: Excel.Worksheet, columns: SheetDescription["columns"]): void {
  for (const [width, group] of groupBy(columns, (each) => each.width)) {
    for (const address of columnSpans(group.map((each) => each.column))) {
      sheet.getRange(address).format.columnWidth = columnWidthInPoints(width);
    }
  }
}

/** Gives these rows their heights, many at a time. */
export async function writeHeights(
  queue: RequestQueue,
  sheet: Excel.Worksheet,
  rows: SheetDescription["rows"],
): Promise<void> {
  for (const [height, group] of groupBy(rows, (each) => each.height)) {
    for (const addresses of joinedWithin(rowSpans(group.map((each) => each.row)))) {
      await queue.reserve(600 + addresses.length);
      sheet.getRanges(addresses).format.rowHeight = height;
    }
  }
}

const hiddenOf = <T extends { readonly hidden: boolean }>(each: readonly T[]): T[] =>
  each.filter(({ hidden }) => hidden);

const rowSpans = (rows: readonly number[]): string[] =>
  spansOf(rows).map(({ first, last }) => `${first + 1}:${last + 1}`);

const columnSpans = (columns: readonly number[]): string[] =>
  spansOf(columns).map(({ first, last }) => `${columnName(first)}:${columnName(last)}`);

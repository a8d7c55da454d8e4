import type { PrintDescription, SheetDescription } from "../../src/workbook/description";

/** Points: A4 less the margins. */
const pageWidths = { portrait: 595 - 0.9 * 72, landscape: 842 - 0.9 * 72 } as const;

/** A sheet that can be printed. */
export type PrintedSheet = SheetDescription & { readonly print: PrintDescription };

export function isPrinted(sheet: SheetDescription): sheet is PrintedSheet {
  return sheet.visibility === "visible" && sheet.print !== null;
}

/**
 * The largest scale at which the columns of a print area stand on the pages that the sheet has across, as Excel looks
 * for it: whole columns, repeated ones on each page after the first.
 */
export function scaleOnPaper({ columns, print }: PrintedSheet): number {
  const pages = print.across?.pages ?? 1;
  const repeated = print.across?.repeatColumns;
  const widths = new Map(columns.map(({ column, width, hidden }) => [column, hidden ? 0 : points(width)]));
  const { left, right } = print.area;
  const printed = Array.from({ length: right - left + 1 }, (_, index) => widths.get(left + index) ?? points(9.14));
  const head = repeated === undefined ? 0 : sum(printed.slice(repeated.first - left, repeated.last - left + 1));
  for (let scale = 1; scale > 0.1; scale -= 0.01)
    if (pagesNeeded(printed, head, pageWidths[print.orientation] / scale) <= pages) return scale;
  return 0;
}

function pagesNeeded(widths: readonly number[], head: number, room: number): number {
  let [pages, used] = [1, 0];
  for (const width of widths) {
    if (used + width > room) [pages, used] = [pages + 1, head];
    if (used + width > room) return Infinity;
    used += width;
  }
  return pages;
}

/** Calibri 11: seven pixels a character and five of air, 96 pixels an inch. */
const points = (width: number): number => Math.trunc(width * 7 + 5) * 0.75;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

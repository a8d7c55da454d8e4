/** The smallest letters on a sheet are 10 points: on paper they stay close to 7. */
const leastPrintScale = 0.67;
/** Pixels between the margins of A4 on its side: 297 mm less 0.9 inch, at 96 pixels an inch. */
const pageWidth = 1_036;

/**
 * How many pages beside each other show these columns large enough to read. Widths are in characters; a column never
 * falls apart, and the first `repeated` columns stand on each page.
 */
export function pagesAcross(widths: readonly number[], repeated: number): number {
  const room = pageWidth / leastPrintScale;
  const pixels = widths.map((width) => Math.trunc(width * 7 + 5));
  const head = pixels.slice(0, repeated).reduce((total, each) => total + each, 0);
  let [pages, used] = [1, head];
  for (const each of pixels.slice(repeated)) {
    if (used + each > room && used > head) [pages, used] = [pages + 1, head];
    used += each;
  }
  return pages;
}

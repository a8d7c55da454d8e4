/** A part of a sheet that stays on one page if it can. */
export interface PageBlock {
  /** Zero-based. */
  readonly top: number;
  /** Points. */
  readonly height: number;
  /** Begins on a new page, also when it would fit on the last. */
  readonly startsPage: boolean;
}

/** The rows after which a page ends, so that no block is cut that fits on a page of this many points. */
export function pageBreaks(blocks: readonly PageBlock[], pageHeight: number): readonly number[] {
  const breaks: number[] = [];
  let used = 0;
  for (const { top, height, startsPage } of blocks) {
    const isFull = used > 0 && used + height > pageHeight;
    if (top > 0 && (startsPage || isFull)) {
      breaks.push(top - 1);
      used = 0;
    }
    used += height;
  }
  return breaks;
}

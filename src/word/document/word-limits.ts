/**
 * How much of a document we are willing to read. A filled-in form has some 100 KB of text with its marks and 3,000
 * elements; each limit lies well above that, and keeps a hostile file under 2 seconds.
 */
export const wordLimits = {
  /** Bytes of one XML part. */
  partSize: 4 * 1024 * 1024,
  /** Elements of one XML part. */
  elements: 30_000,
  /** Columns of a table: a cell may claim to cover millions. */
  columns: 60,
} as const;

/** How much of a file we are willing to read. What lies beyond a limit is refused by name, before it costs memory. */
export interface ReadingLimits {
  /** Parts in the zip. */
  readonly entries: number;
  /** Bytes of one part once inflated. */
  readonly partSize: number;
  /** Bytes of all parts read from one file, so that many large parts do not add up. */
  readonly totalSize: number;
  /** Filled cells of all sheets together. */
  readonly cells: number;
  /** Entries of the shared string table. */
  readonly sharedStrings: number;
  /** Links of one part to others and to files elsewhere. */
  readonly relationships: number;
}

/**
 * For files that come by mail. A school workbook is 22 KB with six parts of interest and some 1,500 cells; a ledger export
 * of a large board is the biggest honest file. Each limit lies well above that and keeps a hostile file under 2 seconds and
 * 256 MB.
 */
export const mailedFile: ReadingLimits = {
  /** Excel writes 10 to 60 parts; pictures and pivot tables may add hundreds. */
  entries: 2_000,
  /** A sheet of about half a million filled cells. */
  partSize: 32 * 1024 * 1024,
  totalSize: 96 * 1024 * 1024,
  /** 50,000 postings of 20 columns, about 70 MB as objects. */
  cells: 1_000_000,
  /** Every other cell its own text; with a million of them, texts and cells together come above 256 MB. */
  sharedStrings: 500_000,
  /** A sheet with a hyperlink in each of its rows. */
  relationships: 20_000,
};

/**
 * For the regional workbook, which the controller made with our own program and opens on purpose. That of a whole country,
 * 9,000 schools, has 2.4 million cells, a part of shared strings of 64 MB, and 190 MB in all that is read; there is room for
 * twice as much, in a part and in all. A text of JavaScript ends at 512 MB, so no part may come near that.
 */
export const regionFile: ReadingLimits = {
  /** A board may have many sheets, pivots and pictures of its own in there. */
  entries: 10_000,
  partSize: 256 * 1024 * 1024,
  totalSize: 768 * 1024 * 1024,
  cells: 8_000_000,
  sharedStrings: 2_000_000,
  /** Excel keeps 65,530 hyperlinks on one sheet, beside its tables and drawings. */
  relationships: 70_000,
};

/** What is the same for every file. */
export const limits = {
  /** Sheets of styled empty cells shrink 10 to 40 times; only a bomb comes near deflate's 1,032. */
  ratio: 200,
  /** Small parts may shrink as they like: they cannot hurt. */
  ratioAppliesFrom: 1024 * 1024,
  /** Excel's own dialog stops here; thousands of tiny sheets would each cost a lookup. */
  sheets: 255,
  /** Characters in one cell: Excel's bound. LibreOffice allows more, but Excel cannot open that. */
  textLength: 32_767,
  /** XML elements inside each other: sheets need 6, drawings about 20. */
  xmlDepth: 128,
  /** XML attributes of one element: a root with all of Microsoft's extensions has about 30. */
  xmlAttributes: 64,
} as const;

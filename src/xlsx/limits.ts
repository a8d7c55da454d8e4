/**
 * How much of a file we are willing to read. A school workbook is 22 KB with six parts of interest and some 1,500 cells; a
 * ledger export of a large board is the biggest honest file. Each limit lies well above that and keeps a hostile file under
 * 2 seconds and 256 MB.
 */
export const limits = {
  /** Excel writes 10 to 60 parts; pictures and pivot tables may add hundreds. */
  entries: 2_000,
  /** Bytes of one part once inflated: a sheet of about half a million filled cells. */
  partSize: 32 * 1024 * 1024,
  /** Bytes of all parts read from one file, so that many large parts do not add up. */
  totalSize: 96 * 1024 * 1024,
  /** Sheets of styled empty cells shrink 10 to 40 times; only a bomb comes near deflate's 1,032. */
  ratio: 200,
  /** Small parts may shrink as they like: they cannot hurt. */
  ratioAppliesFrom: 1024 * 1024,
  /** Excel's own dialog stops here; thousands of tiny sheets would each cost a lookup. */
  sheets: 255,
  /** Filled cells of all sheets together: 50,000 postings of 20 columns, about 70 MB as objects. */
  cells: 1_000_000,
  /** Entries of the shared string table: every cell its own text. */
  sharedStrings: 1_000_000,
  /** Characters in one cell: Excel's bound. LibreOffice allows more, but Excel cannot open that. */
  textLength: 32_767,
  /** XML elements inside each other: sheets need 6, drawings about 20. */
  xmlDepth: 128,
  /** XML attributes of one element: a root with all of Microsoft's extensions has about 30. */
  xmlAttributes: 128,
} as const;

/** A paragraph as one reads it: ticks of check boxes are "☒" and "☐" in the text, line breaks are "\n". */
export interface Paragraph {
  readonly kind: "paragraph";
  readonly text: string;
  readonly list: "bullet" | "number" | null;
  /** Whether a part of it is struck out. */
  readonly isStruck: boolean;
  /** Number of pictures in it; what they show cannot be read. */
  readonly pictures: number;
}

/** A cell of a table, at its place in the grid that the widest row makes. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  /** Columns that it covers. */
  readonly width: number;
  /** Rows that it covers. */
  readonly height: number;
  readonly blocks: readonly Block[];
}

export interface Table {
  readonly kind: "table";
  readonly rowCount: number;
  readonly columnCount: number;
  /** Row by row, from left to right. */
  readonly cells: readonly Cell[];
}

export type Block = Paragraph | Table;

/** Text that stands outside the pages themselves. */
export interface Aside {
  readonly kind: "header" | "footer" | "comment" | "note" | "textbox";
  readonly text: string;
}

/** A Word document, read as far as it can be. */
export interface WordDocument {
  readonly blocks: readonly Block[];
  readonly asides: readonly Aside[];
  /** Whether it holds changes that nobody accepted or rejected yet; it is read as if all were accepted. */
  readonly hasTrackedChanges: boolean;
}

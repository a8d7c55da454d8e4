/** What stands in a cell: an empty cell is simply absent. Dates are the numbers Excel keeps. */
export type CellValue = string | number | boolean | CellError;
export interface CellError {
  /** As Excel shows it: "#REF!", "#N/A". */
  readonly error: string;
}

export interface SnapshotCell {
  /** Zero-based. */
  readonly row: number;
  /** Zero-based. */
  readonly column: number;
  readonly value: CellValue;
  /** True when the value is the (cached) result of a formula. */
  readonly isFormula: boolean;
}

export type SheetVisibility = "visible" | "hidden" | "veryHidden";

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Cells that hold something, row by row from the top, left to right. Formulas with an empty result hold "". */
  readonly cells: readonly SnapshotCell[];
}

/** A workbook as read, by Office.js or from .xlsx bytes: the one form that `school/` understands. */
export interface WorkbookSnapshot {
  /** True when day 0 is 1 January 1904 (old Mac workbooks). */
  readonly date1904: boolean;
  /** Defined names of the whole workbook: name → reference as stored, e.g. "Begroting!$A$1". */
  readonly names: ReadonlyMap<string, string>;
  /** In tab order. */
  readonly sheets: readonly SheetSnapshot[];
  /** When the file says it was last saved, ISO 8601; null when it does not say. */
  readonly savedAt: string | null;
}

import type { Area } from "./a1";
import type { CellValue, SheetVisibility } from "./snapshot";
import type { CellStyle, Color, FontStyle } from "./style";

/**
 * A workbook as plain data. `school/` and `region/` produce it; `office/` and `xlsx/` turn it into the real thing.
 * Rows and columns are zero-based, formulas come without "=" and in English, and each carries its computed value,
 * because mailed files open in Protected View, which does not recalculate.
 */
export interface WorkbookDescription {
  readonly sheets: readonly SheetDescription[];
  readonly names: readonly NameDescription[];
  readonly properties: {
    readonly title: string;
    readonly author: string;
    /** ISO 8601; becomes "created" and "modified", so that the same input gives the same file. */
    readonly savedAt: string;
  };
  /** Name of the sheet that is shown on opening. */
  readonly activeSheet: string;
}

export interface SheetDescription {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly tabColor: Color | null;
  /** By column; columns that are left out have the default width. */
  readonly columns: readonly ColumnDescription[];
  /** By row; rows that are left out have `defaultRowHeight`. */
  readonly rows: readonly RowDescription[];
  /** Points. */
  readonly defaultRowHeight: number;
  /** At most one for each cell, in any order. A sheet with a large table makes them for whoever asks: see `split`. */
  readonly cells: readonly CellDescription[];
  /** The same cells, in a sheet with a table so large that they are never kept; left out: there is no such table. */
  readonly split?: SplitCells;
  readonly merges: readonly Area[];
  readonly tables: readonly TableDescription[];
  readonly validations: readonly ValidationDescription[];
  readonly conditionalFormats: readonly ConditionalFormatDescription[];
  readonly charts: readonly ChartDescription[];
  /** Number of rows and columns that stay in view; null for none. */
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  /** Null leaves the sheet open. Never a password: protection guides, it is not security. */
  readonly protection: ProtectionDescription | null;
  readonly print: PrintDescription | null;
}

export interface SplitCells extends TableBody {
  /** Those outside the body of the table. */
  readonly apart: readonly CellDescription[];
}

/** The body of a table so large that its cells are never kept, and what must be known before they are made. */
export interface TableBody {
  /** Its rows from the top, the same each time. */
  readonly rows: () => Iterable<BodyRow>;
  /** The same with the cells that may have a link alone; null where none can have one. */
  readonly linked: (() => Iterable<BodyRow>) | null;
  /** Every style that a cell of it may have. */
  readonly styles: readonly CellStyle[];
  /** The rectangle around them; null where nobody knows before they are made. */
  readonly area: Area | null;
}

/** One row of a large table, with its cells from the left. */
export interface BodyRow {
  readonly row: number;
  readonly cells: readonly CellDescription[];
}

export interface ColumnDescription {
  readonly column: number;
  /** Characters, as Excel shows it. */
  readonly width: number;
  readonly hidden: boolean;
}

export interface RowDescription {
  readonly row: number;
  /** Points; Excel stops at 409. */
  readonly height: number;
  readonly hidden: boolean;
}

export interface CellDescription {
  readonly row: number;
  readonly column: number;
  /** Null for a cell that only has a style. */
  readonly content: CellContent | null;
  readonly style: CellStyle;
  readonly hyperlink?: Hyperlink;
}

/** A text is always text: "=1+1" and "-5" in a string never become a formula or a number. */
export type CellContent = string | number | boolean | FormulaContent | RichText;
export interface FormulaContent {
  readonly formula: string;
  readonly value: CellValue;
}
/** Text in several fonts; renderers without it show the joined text in the cell's own style. */
export interface RichText {
  readonly runs: readonly { readonly text: string; readonly font: FontStyle }[];
}

/** `target` is a relative path or file: URL of a source file, or "#Sheet!A1" inside the workbook. */
export interface Hyperlink {
  readonly target: string;
  readonly tooltip: string;
}

/** A defined name for one area of one sheet. */
export interface NameDescription {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
  readonly hidden: boolean;
}

export interface TableDescription {
  readonly name: string;
  /** Head row included; at least one body row. The head cells hold the column names. */
  readonly area: Area;
  readonly columns: readonly TableColumnDescription[];
  readonly filterButtons: boolean;
  /**
   * For a table that may stand already: per body row the body row of the standing table that it continues (zero-based,
   * head excluded), null for a new one. What the controller put in that row, cells of own columns and formats, goes along.
   * Left out: every row is new.
   */
  readonly continues?: readonly (number | null)[];
}
export interface TableColumnDescription {
  readonly name: string;
  /** Formula that new rows get, in terms of `Table[[#This Row],[Column]]`; null for plain columns. */
  readonly calculated: string | null;
}

export interface ValidationDescription {
  readonly areas: readonly Area[];
  readonly rule: ValidationRule;
  readonly prompt: { readonly title: string; readonly text: string } | null;
  /** `warning` and `information` explain and let people go on; null never complains. */
  readonly alert: {
    readonly style: "stop" | "warning" | "information";
    readonly title: string;
    readonly text: string;
  } | null;
}
export type ValidationRule =
  | { readonly kind: "list"; readonly values: readonly string[] }
  | { readonly kind: "listRange"; readonly sheet: string; readonly area: Area }
  | { readonly kind: "whole"; readonly min: number; readonly max: number }
  | { readonly kind: "decimal"; readonly min: number; readonly max: number }
  /** Excel day numbers (1900 system). */
  | { readonly kind: "date"; readonly min: number; readonly max: number }
  | { readonly kind: "custom"; readonly formula: string };

export type ConditionalFormatDescription =
  | {
      readonly kind: "formula";
      readonly areas: readonly Area[];
      /** Relative to the first cell of the first area. */
      readonly formula: string;
      readonly style: { readonly bold?: boolean; readonly color?: Color; readonly fill?: Color };
    }
  | {
      readonly kind: "dataBar";
      readonly areas: readonly Area[];
      readonly min: number;
      readonly max: number;
      readonly color: Color;
    };

/** Cells of a sheet of the same workbook, for charts. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

export interface ChartDescription {
  /** Ours, stable and unique in the workbook: it tells our charts from the controller's. */
  readonly name: string;
  readonly kind: "column" | "bar" | "stackedBar" | "columnWithLine";
  readonly altText: string;
  /** The cells that the chart covers. */
  readonly over: Area;
  readonly categories: SheetArea;
  /** In `columnWithLine` the last series is the line. */
  readonly series: readonly ChartSeriesDescription[];
  /** Per cent of a bar's width. */
  readonly gapWidth: number;
  readonly overlap: number;
  readonly legend: boolean;
  /** Null hides the value axis (each bar then has its label). */
  readonly valueAxis: { readonly numberFormat: string } | null;
  /** Fixed maximum of the value axis; null lets Excel choose. */
  readonly valueMax: number | null;
}
export interface ChartSeriesDescription {
  readonly name: string;
  readonly values: SheetArea;
  readonly color: Color;
  readonly border: Color | null;
  readonly labels: boolean;
}

export interface ProtectionDescription {
  readonly formatRows: boolean;
  readonly formatColumns: boolean;
}

/** Rows or columns, both ends included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** A4, as many pages long as needed. */
export interface PrintDescription {
  readonly orientation: "portrait" | "landscape";
  readonly area: Area;
  /** Head rows repeated on each page, both included; null for none. */
  readonly repeatRows: Span | null;
  /** For what is too wide to read on one page: pages beside each other, with columns that each of them has. Left out: one page wide. */
  readonly across?: { readonly pages: number; readonly repeatColumns: Span };
  readonly footer: { readonly left: string };
  /** Page breaks come after these rows. */
  readonly breaksAfter: readonly number[];
}

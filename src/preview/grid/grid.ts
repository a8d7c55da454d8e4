import type { Area } from "../../workbook/a1";

/** What is written in a cell: a formula with "=", or a value; "" empties the cell. */
export interface CellInput {
  readonly row: number;
  readonly column: number;
  readonly content: { readonly formula: string } | { readonly value: string | number | boolean };
}

export interface GridCell {
  /** "" for an empty cell; errors as their text. */
  readonly value: string | number | boolean;
  /** With "=", or null. */
  readonly formula: string | null;
}

/** A table, for formulas that speak of its columns. */
export interface GridTable {
  readonly name: string;
  readonly sheet: string;
  /** Head row included. */
  readonly area: Area;
  readonly columns: readonly string[];
}

/** The spreadsheet under the stand-in: it holds cells and calculates. Rows and columns are zero-based. */
export interface Grid {
  addSheet(name: string): string;
  removeSheet(id: string): void;
  write(sheet: string, cells: readonly CellInput[]): void;
  read(sheet: string, area: Area): GridCell[][];
  /** The smallest area around all cells that hold something; null for an empty sheet. */
  usedArea(sheet: string): Area | null;
  renameSheet(id: string, name: string): void;
  addName(name: string, reference: string): void;
  removeName(name: string): void;
  /** Adds a table, or gives the one of this name another area or other columns. */
  setTable(table: GridTable): void;
  removeTable(name: string): void;
  /** Resolves when all formulas have their final values. */
  settle(): Promise<void>;
}

/** A cell of the open workbook: sheet by its present name, A1 without `$`. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** What stands in a cell of an export: as text in a CSV, as Excel keeps it in a sheet. Null or absent: nothing. */
export type TableCell = string | number | boolean | { readonly error: string } | null;

export interface TableRow {
  /** Which row of the file or sheet it is, from 1. */
  readonly row: number;
  readonly cells: readonly TableCell[];
}

/** A table in pieces, opened anew for each time that it is read. */
export interface Table {
  rows(): AsyncIterable<readonly TableRow[]>;
  /** Only for numbers that are days: true when Excel's day 0 is 1 January 1904. */
  readonly date1904: boolean;
}

/** The words or digits in a cell. Some programs write codes as ="0470", so that Excel keeps their zeros. */
export function cellText(cell: TableCell | undefined): string {
  if (typeof cell === "number") return String(cell);
  if (typeof cell !== "string") return "";
  return cell.replace(/^="(.*)"$/, "$1").trim();
}

export function isBlank({ cells }: TableRow): boolean {
  return cells.every((cell) => cell === null || cellText(cell) === "");
}

import { givenColumns, type GivenMapping } from "./column-mapping";
import { headingScore } from "./recognise-headings";
import { cellText, type TableRow } from "./table-row";

/** Reports begin with a title, a period, the name of the administration. */
export const rowsToSearch = 40;

/**
 * The row with the headings, among the first rows of a table: the one that names most fields, or that has all headings of a
 * given mapping. Without any, the first of the widest rows: then a person must say what the columns are. Null for no rows.
 */
export function findHeadingRow(rows: readonly TableRow[], given: GivenMapping | null = null): TableRow | null {
  const named = given === null ? undefined : rows.find((row) => givesHeadings(given, row));
  if (named !== undefined) return named;
  const best = mostOf(rows, ({ cells }) => headingScore(cells));
  if (best !== null && headingScore(best.cells) > 1) return best;
  return mostOf(rows, ({ cells }) => cells.filter((cell) => cellText(cell) !== "").length);
}

function givesHeadings(given: GivenMapping, { cells }: TableRow): boolean {
  return Object.values(given.columns).some((place) => typeof place === "string") && givenColumns(given, cells) !== null;
}

function mostOf(rows: readonly TableRow[], measure: (row: TableRow) => number): TableRow | null {
  let best: TableRow | null = null;
  for (const row of rows) if (best === null || measure(row) > measure(best)) best = row;
  return best;
}

import type { FileState } from "./file-state";
import type { ImportRow } from "./import-rows";

export type RowFilter = FileState | "all";

/** In the order of the buttons: two columns, read along the lines. */
const usual: readonly RowFilter[] = ["all", "notes", "ready", "unreadable", "errors", "replaced"];

/** The filters to choose from; that for plans of another regeling only where there are any. */
export function rowFilters({ refused }: Readonly<Record<RowFilter, number>>): readonly RowFilter[] {
  return refused === 0 ? usual : [...usual, "refused"];
}

/** How many rows each filter shows. */
export function countRows(rows: readonly Pick<ImportRow, "state">[]): Readonly<Record<RowFilter, number>> {
  const counts = { all: rows.length, ready: 0, notes: 0, errors: 0, unreadable: 0, refused: 0, replaced: 0 };
  for (const { state } of rows) counts[state]++;
  return counts;
}

/** The rows in this state whose school, BRIN, bestuur, werkgebied or file has every word of the search in it. */
export function filterRows(rows: readonly ImportRow[], filter: RowFilter, search: string): readonly ImportRow[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  return rows.filter(
    (row) => (filter === "all" || row.state === filter) && words.every((word) => textOf(row).includes(word)),
  );
}

function textOf({ file, school }: ImportRow): string {
  return plain([file, school?.school, school?.brin, school?.board, school?.werkgebied].join("\n"));
}

/** People leave out capitals and accents when they search. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

import { cellText } from "../cell-text";
import type { PlainRow } from "../figures/plain-rows";
import type { ApplicantWords } from "../form/applicant-words";
import { tableMarks } from "../kept/table-marks";

/** A cell in a row of a table, by what the row says and the head of its column: true wherever the row is moved. */
export interface RowMark {
  readonly table: keyof typeof tableMarks;
  readonly column: string;
  /** By head, what the row has there; "" for an empty cell. */
  readonly keys: Readonly<Record<string, string>>;
}

/** The row of a table of ours by the name of that table; none where rows of that table are not known again. */
export function rowMarks(
  table: string,
  row: PlainRow,
  column: string,
  { name, code }: ApplicantWords,
): readonly RowMark[] {
  const keys = Object.keys(tableMarks) as RowMark["table"][];
  return keys
    .filter((key) => tableMarks[key].name === table)
    .map((key) => ({ table: key, column, keys: keysOf(row, ["Kenmerk", name, code, "Bestand"]) }));
}

/** The row of the same plan on Kwantitatief, which has the counts of the plans that are accepted. */
export function countsMark(row: PlainRow, column: string, { name, code }: ApplicantWords): RowMark {
  return { table: "counts", column, keys: keysOf(row, [name, code, "Bestand"]) };
}

function keysOf(row: PlainRow, heads: readonly string[]): RowMark["keys"] {
  return Object.fromEntries(heads.map((head) => [head, cellText(String(row[head] ?? ""))]));
}

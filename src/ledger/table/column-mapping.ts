import type { DecimalSign } from "../amount-text";
import { bareHeading, type LedgerField } from "./ledger-fields";
import { cellText, type TableCell } from "./table-row";

/** Which column (from 0) holds what, and how its numbers and days are written. */
export interface ColumnMapping {
  readonly columns: Readonly<Partial<Record<LedgerField, number>>>;
  readonly decimal: DecimalSign;
  /** Days are written month first, as in "09/14/2026". */
  readonly monthFirst: boolean;
  /** Beside a column of D and C, a minus already means credit. */
  readonly signed: boolean;
}

/** What a person says about the columns: by heading, or by number from 1. It says nothing of what it leaves out. */
export interface GivenMapping {
  readonly columns: Readonly<Partial<Record<LedgerField, string | number>>>;
  readonly decimal?: DecimalSign;
}

/** The columns meant by a given mapping under these headings; null when a heading is not among them. */
export function givenColumns(given: GivenMapping, head: readonly TableCell[]): ColumnMapping["columns"] | null {
  const headings = head.map((cell) => bareHeading(cellText(cell)));
  const columns: Partial<Record<LedgerField, number>> = {};
  for (const [field, place] of Object.entries(given.columns) as [LedgerField, string | number][]) {
    const column = typeof place === "number" ? place - 1 : headings.indexOf(bareHeading(place));
    if (column < 0) return null;
    columns[field] = column;
  }
  return columns;
}

import type { CalendarDate } from "../domain/calendar-date";
import type { Cents } from "../domain/cents";
import type { Finding } from "../domain/finding";
import type { Posting } from "./posting";
import type { MarkTally } from "./recognise/mark-tally";

export type LedgerFormat = "xaf" | `xaf-${string}` | "csv" | "xlsx";

/** A finding about a file as a whole: `params` name rows and transactions where that helps. */
export type LedgerFinding = Omit<Finding, "at">;

/** What the file says of itself: the totals in an auditfile's header, or the total row of a table. Null: it does not say. */
export interface DeclaredTotals {
  readonly lines: number | null;
  readonly debitCents: Cents | null;
  readonly creditCents: Cents | null;
}

/** A ledger export as read. Counts and sums are of the whole file; postings and tally only of what was asked for. */
export interface LedgerFile {
  readonly file: string;
  readonly format: LedgerFormat;
  /** When the export was made, if it says so: of two versions of one posting the newest counts. */
  readonly createdOn: CalendarDate | null;
  readonly lines: number;
  readonly debitCents: Cents;
  readonly creditCents: Cents;
  readonly declared: DeclaredTotals | null;
  /** First and last booking date of the whole file; null without dated lines. */
  readonly days: { readonly first: CalendarDate; readonly last: CalendarDate } | null;
  /** The months ("2026-08") in which something was booked. */
  readonly months: ReadonlySet<string>;
  /** What could be chosen as a mark, among the lines within the period. */
  readonly tally: MarkTally;
  /** Recognised by the mark and within the period, in the order of the file. */
  readonly postings: readonly Posting[];
  readonly findings: readonly LedgerFinding[];
}

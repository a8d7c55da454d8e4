import type { BookedLine } from "../../actuals/booked-lines";
import type { Bookings } from "../../actuals/bookings";
import type { StandingBookings } from "../../actuals/describe-actuals";
import type { PostingChanges } from "../../ledger/assign/compare-postings";
import type { LedgerFile } from "../../ledger/ledger-file";
import type { Mark } from "../../ledger/recognise/mark";
import type { MarkValue } from "../../ledger/recognise/mark-tally";
import type { GivenMapping } from "../../ledger/table/column-mapping";
import type { TableLook } from "../../ledger/table/survey-table";
import type { WorkbookErrorCode } from "../../workbook/workbook-error";

/** An export that was chosen, as it came through. */
export interface ChosenExport {
  readonly file: File;
  readonly given: GivenMapping | null;
  readonly ledger: LedgerFile | null;
  /** Why it can't be read; null when it was. */
  readonly failure: WorkbookErrorCode | null;
}

/** What is said above the headline. */
export type LedgerNote =
  | { readonly kind: "failed"; readonly code: WorkbookErrorCode }
  | { readonly kind: "stopped" | "no-files" | "no-mark" | "nothing-found" };

export type LedgerStep =
  "opening" | "files" | "reading" | "columns" | "mark" | "assign" | "result" | "line" | "writing";

/** Where finance is, and what is known so far. */
export interface LedgerState {
  readonly step: LedgerStep;
  readonly note: LedgerNote | null;
  /** From 0 to 1, while reading. */
  readonly progress: number;
  readonly exports: readonly ChosenExport[];
  /** The table of which a person must point out columns. */
  readonly asked: { readonly file: string; readonly look: TableLook } | null;
  readonly mark: Mark;
  /** What the chosen texts recognise. */
  readonly texts: readonly MarkValue[];
  /** The open workbook when it was last read; null before. */
  readonly standing: StandingBookings | null;
  /** Recognised, with what was decided; null before. */
  readonly bookings: Bookings | null;
  readonly changes: PostingChanges | null;
  /** The line whose postings are shown. */
  readonly line: BookedLine["key"] | null;
  /** Names of lines for which the sheet has no row, once the amounts are written; null before. */
  readonly written: readonly string[] | null;
}

export const openingLedger: LedgerState = {
  step: "opening",
  note: null,
  progress: 0,
  exports: [],
  asked: null,
  mark: {},
  texts: [],
  standing: null,
  bookings: null,
  changes: null,
  line: null,
  written: null,
};

/** The state with what changed; a new step forgets the note of the one before. */
export function reduceLedger(state: LedgerState, change: Partial<LedgerState>): LedgerState {
  const note = change.step === undefined ? state.note : null;
  return { ...state, note, ...change };
}

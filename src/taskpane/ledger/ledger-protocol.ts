import type { LedgerFile } from "../../ledger/ledger-file";
import type { Period } from "../../ledger/period";
import type { Mark } from "../../ledger/recognise/mark";
import type { GivenMapping } from "../../ledger/table/column-mapping";
import type { TableLook } from "../../ledger/table/survey-table";
import type { WorkbookErrorCode } from "../../workbook/workbook-error";

/** What the worker is asked: one export at a time. */
export interface LedgerRequest {
  readonly file: File;
  readonly given: GivenMapping | null;
  readonly period: Period;
  /** Null while nobody has chosen yet: then no posting leaves the worker, only counts and sums. */
  readonly mark: Mark | null;
}

/** How an export came through. */
export type LedgerOutcome =
  | { readonly kind: "read"; readonly ledger: LedgerFile }
  /** A person must say which column is which. */
  | { readonly kind: "columns"; readonly look: TableLook }
  | { readonly kind: "unreadable"; readonly code: WorkbookErrorCode };

export type LedgerMessage =
  { readonly kind: "progress"; readonly done: number } | { readonly kind: "done"; readonly outcome: LedgerOutcome };

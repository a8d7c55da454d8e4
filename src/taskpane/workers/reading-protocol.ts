import type { CalendarDate } from "../../domain/calendar-date";
import type { WorkbookErrorCode } from "../../workbook/workbook-error";
import type { PlainCheckedPlan } from "../../school/plain-checked-plan";

/** What a reading worker is asked: one file at a time. */
export interface ReadRequest {
  readonly file: Blob;
  /** The day here and now, for files that do not say when they were saved. */
  readonly today: CalendarDate;
}

/** What it answers; also what is said of a file whose worker never answered. */
export type ReadOutcome =
  | { readonly kind: "read"; readonly checked: PlainCheckedPlan }
  | { readonly kind: "unreadable"; readonly code: WorkbookErrorCode };

import type { CheckedPlan } from "../school/submission";
import type { WorkbookErrorCode } from "../workbook/workbook-error";

/** One file that was handed to us: a school's workbook as read and checked, or why it could not be read. */
export interface SubmissionFile {
  /** Path as given, for people. */
  readonly file: string;
  /** Target of a hyperlink to the file; null where files have no path, as in the pane. */
  readonly link: string | null;
  readonly outcome:
    | { readonly kind: "read"; readonly checked: CheckedPlan }
    | { readonly kind: "unreadable"; readonly code: WorkbookErrorCode; readonly message: string };
}

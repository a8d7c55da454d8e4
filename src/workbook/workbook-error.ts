/** Why a file or workbook cannot be read or written. `texts/` has a sentence with what to do for each. */
export const workbookErrorCodes = [
  "not-found", "no-access", "empty-file", "not-a-workbook", "not-a-plan", "password-protected", "rights-protected", "old-excel", "binary-excel",
  "open-document", "word-document", "powerpoint-document", "pdf", "numbers", "mail", "web-page", "text-file",
  "picture", "archive",
  "damaged-zip", "damaged-part", "missing-part", "too-large", "too-many-parts", "too-many-cells", "forbidden-xml",
  "unsupported-encoding", "unsupported-compression", "newer-format", "unknown-programme", "not-a-programme", "not-our-region", "not-a-school-list", "foreign-content", "other-programme",
  "reading-failed", "write-failed", "file-exists", "workbook-protected", "excel-too-old", "excel-busy", "excel-offline", "excel-failed", "sheet-exists",
  "sheet-gone", "interrupted",
  "file-changed", "file-open", "is-folder", "disk-full", "write-denied",
  "old-word", "not-word", "long-document", "not-this-form",
  "not-a-ledger", "damaged-ledger", "unsafe-ledger", "unclear-columns", "no-mark", "unclear-rules", "too-many-postings",
] as const; // prettier-ignore
export type WorkbookErrorCode = (typeof workbookErrorCodes)[number];

/**
 * What stops a file or the workbook from being read or written. Caught once per file and once per app edge.
 * `detail` is technical, for support; people see the sentence of the code.
 */
export class WorkbookError extends Error {
  override readonly name = "WorkbookError";
  readonly code: WorkbookErrorCode;
  readonly detail: string;

  constructor(code: WorkbookErrorCode, detail = "", cause?: unknown) {
    super(detail === "" ? code : `${code}: ${detail}`, { cause });
    this.code = code;
    this.detail = detail;
  }
}

import type { WorkbookErrorCode } from "../workbook/workbook-error";

/** What is wrong, and what a person can do about it. */
export interface ErrorText {
  readonly what: string;
  readonly todo: string;
}

/** A text for every code of a WorkbookError. */
export type ErrorTexts = Readonly<Record<WorkbookErrorCode, ErrorText>>;

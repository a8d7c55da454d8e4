import { hash } from "node:crypto";
import type { CalendarDate } from "../domain/calendar-date";
import type { SubmissionFile } from "../region/submission-file";
import { checkWorkbook } from "../school/check-workbook";
import { listsSheetName } from "../school/form-sheets";
import type { Sha256 } from "../school/submission";
import { errorSentence } from "../texts/error-text";
import type { Language } from "../texts/language";
import { WorkbookError } from "../workbook/workbook-error";
import { readSnapshot } from "../xlsx/read-snapshot";
import { nodePlatform } from "./node-inflate";
import { readBytes } from "./read-file";

export const sha256: Sha256 = (text) => hash("sha256", text);

/** Today in this computer's own zone. */
export function localToday(now = new Date()): CalendarDate {
  const twoDigits = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}` as CalendarDate;
}

export interface ReadingOptions {
  readonly language: Language;
  readonly linkOf: (file: string) => string | null;
}

/** One file, read and checked, or the reason why not. One bad file never stops the others. */
export function readSubmission(file: string, { language, linkOf }: ReadingOptions): SubmissionFile {
  const link = linkOf(file);
  try {
    const bytes = readBytes(file);
    const snapshot = readSnapshot(bytes, nodePlatform, { wantSheet: (name) => name !== listsSheetName });
    const checked = checkWorkbook(snapshot, { sha256, today: localToday() });
    return { file, link, outcome: { kind: "read", checked } };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return {
      file,
      link,
      outcome: { kind: "unreadable", code: error.code, message: errorSentence(error.code, language) },
    };
  }
}

import type { WorkbookErrorCode } from "../workbook/workbook-error";
import type { ErrorText, ErrorTexts } from "./error-texts";
import { errorsEn } from "./errors-en";
import { errorsNl } from "./errors-nl";
import type { Language } from "./language";

const texts: Readonly<Record<Language, ErrorTexts>> = { nl: errorsNl, en: errorsEn };

/** The two parts of an error's text, for a screen that shows them apart. */
export function errorText(code: WorkbookErrorCode, language: Language): ErrorText {
  return texts[language][code];
}

/** The same as one line, for a list of files or the command line. */
export function errorSentence(code: WorkbookErrorCode, language: Language): string {
  const { what, todo } = errorText(code, language);
  return `${what} ${todo}`;
}

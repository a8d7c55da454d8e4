import type { WorkbookErrorCode } from "../workbook/workbook-error";

/** By the names of their parts; the first that fits says what it is. */
const tellingParts: readonly (readonly [RegExp, WorkbookErrorCode])[] = [
  [/^xl\/workbook\.bin$/, "binary-excel"],
  [/^word\//, "word-document"],
  [/^ppt\//, "powerpoint-document"],
  [/(^|\/)index\/.*\.iwa$|(^|\/)index\.zip$/, "numbers"],
  // An OpenDocument has its type in a part of its own; e-books have one too, but no content.xml.
  [/^content\.xml$/, "open-document"],
  [/^xl\//, "missing-part"],
  // Files that someone packed together to mail them.
  [/\.(xls[xmb]?|od[st]|docx?|pdf|csv|numbers|msg|eml)$/, "archive"],
];

/** What a zip without a workbook inside turns out to be, by the names of its parts in lower case. */
export function recognisePackage(names: readonly string[]): WorkbookErrorCode {
  const found = tellingParts.find(([pattern]) => names.some((name) => pattern.test(name)));
  return found?.[1] ?? "not-a-workbook";
}

import { visibleText } from "../workbook/visible-text";

/** The name of a chosen file as it really reads: nothing in it hides or turns round a part, and it is one line. */
export function shownName(name: string): string {
  return visibleText(name).replace(/\s+/g, " ");
}

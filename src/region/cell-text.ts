import { visibleText } from "../workbook/visible-text";

const longestText = 32_767;

/** A text from a school or a file name as a cell can hold it: one odd character must not stop the whole region. */
export function cellText(text: string): string {
  const clean = visibleText(text);
  // Cutting may halve a surrogate pair.
  return clean.length <= longestText ? clean : `${clean.slice(0, longestText - 1).replace(/\p{Cs}$/u, "")}…`;
}

const longestText = 32_767;
/** What no .xlsx file can hold: control characters, halves of surrogate pairs and two non-characters. */
const notInCells = /[^\P{Cc}\t\n\r\u0080-\u009F]|[\p{Cs}\uFFFE\uFFFF]/gu;

/** A text from a school or a file name as a cell can hold it: one odd character must not stop the whole region. */
export function cellText(text: string): string {
  const clean = text.replace(notInCells, "\uFFFD");
  // Cutting may halve a surrogate pair.
  return clean.length <= longestText ? clean : `${clean.slice(0, longestText - 1).replace(/\p{Cs}$/u, "")}…`;
}

const longestText = 32_767;
/** What no .xlsx file can hold: control characters, halves of surrogate pairs and two non-characters. */
const notInCells = /[^\P{Cc}\t\n\r\u0080-\u009F]|[\p{Cs}\uFFFE\uFFFF]/gu;
/** Nearly all texts, found out several times as fast. */
const nothingOdd = /^[ -~\n\u00a0-\u024f]*$/;

/** A text from a school or a file name as a cell can hold it: one odd character must not stop the whole region. */
export function cellText(text: string): string {
  if (text.length <= longestText && nothingOdd.test(text)) return text;
  const clean = text.replace(notInCells, "\uFFFD");
  // Cutting may halve a surrogate pair.
  return clean.length <= longestText ? clean : `${clean.slice(0, longestText - 1).replace(/\p{Cs}$/u, "")}…`;
}

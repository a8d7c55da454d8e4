import { hasNothingOdd } from "./visible-text";

/** What XML 1.0 or the writing library can't hold: control characters, halves of surrogate pairs and two non-characters. */
const notInXml = /[^\P{Cc}\t\n\r\u0080-\u009F]|[\p{Cs}\uFFFE\uFFFF]/u;

/** Longest text that a cell can hold. */
export const maxTextLength = 32_767;

/** Problems of a text at a place: longer than allowed, or with characters that a file can't hold. */
export function* textProblems(place: string, text: string, maxLength: number): Generator<string> {
  if (text.length > maxLength) yield `${place}: ${text.length} characters, at most ${maxLength} fit`;
  if (!hasNothingOdd(text) && notInXml.test(text)) yield `${place}: a character that XML does not allow`;
}

/**
 * The same text with memory of its own. What is read is cut out of pieces of a file, and one text that is kept would keep
 * its whole piece in memory.
 */
export function ownText(text: string): string {
  // JavaScript engines join the two before they cut, and so make a new text.
  return text === "" ? text : ` ${text}`.slice(1);
}

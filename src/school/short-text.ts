/** A text for where little room is, such as a footer or the properties of a file: cut, with "…", when it is longer. */
export function shortText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  // Cutting may halve a surrogate pair.
  return `${text.slice(0, longest - 1).replace(/\p{Cs}$/u, "")}…`;
}

/** A text of at most so many characters, cut at a whole word. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  const end = cut.lastIndexOf(" ");
  return `${cut.slice(0, end > longest / 2 ? end : undefined).replace(/[\s,;:.]+$|\p{Cs}$/u, "")}…`;
}

const linePoints = 13.5;
const airPoints = 6;
/** Letters are narrower than the digits that a column is measured in. */
const lettersPerCharacter = 1.2;

/** Height in points of a row that shows the longest of these texts; what needs more lines is read in the formula bar. */
export function textHeight(texts: readonly string[], width: number, mostLines: number): number {
  const perLine = width * lettersPerCharacter;
  const linesOf = (line: string) => Math.max(1, Math.ceil(line.length / perLine));
  const lines = texts.map((text) =>
    text.includes("\n") ? text.split("\n").reduce((sum, line) => sum + linesOf(line), 0) : linesOf(text),
  );
  return Math.min(mostLines, Math.max(1, ...lines)) * linePoints + airPoints;
}

/** Excel holds 32,767 characters in a cell; some room stays for how a cell is written down. */
const longestPiece = 30_000;
/** JSON leaves these as they are, and no .xlsx file can hold them. */
const notInCells = /[\uFFFE\uFFFF]/g;

/** A JSON text as the contents of one cell or, when it is long, of several. */
export function inPieces(json: string): readonly string[] {
  const text = json.replace(notInCells, (character) => `\\u${character.charCodeAt(0).toString(16)}`);
  const pieces: string[] = [];
  for (let start = 0; start < text.length;) {
    const end = endOfPiece(text, start);
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
}

/** Never between the two halves of a character beyond the first 65,536. */
function endOfPiece(text: string, start: number): number {
  const end = Math.min(start + longestPiece, text.length);
  const isHalf = /[\uDC00-\uDFFF]/.test(text.charAt(end));
  return isHalf ? end - 1 : end;
}

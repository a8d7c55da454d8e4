import { strToU8 } from "fflate";

/** Texts are gathered up to this length before they are handed on. */
const pieceLength = 65_536;

/** Texts one after the other in UTF-8, in pieces: neither a piece for each of them nor the whole at once. */
export function* encodedPieces(texts: Iterable<string>): Generator<Uint8Array> {
  let piece = "";
  for (const text of texts) {
    piece += text;
    if (piece.length < pieceLength) continue;
    yield strToU8(piece);
    piece = "";
  }
  yield strToU8(piece);
}

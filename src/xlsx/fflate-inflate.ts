import { Inflate, inflateSync } from "fflate";

/** Deflate grows at most 1,032 times, so this much input stays far under a second whatever it claims to be. */
const safeInput = 64 * 1024;

/** `inflateRaw` of a reading platform for places without native zlib: throws at the first byte beyond `size`. */
export function inflateWithFflate(compressed: Uint8Array, size: number): Uint8Array {
  return compressed.length > safeInput ? inflateInPieces(compressed, size) : inflateAtOnce(compressed, size);
}

function inflateAtOnce(compressed: Uint8Array, size: number): Uint8Array {
  // One byte to spare shows whether there was more: fflate drops what does not fit in the given array.
  const inflated = inflateSync(compressed, { out: new Uint8Array(size + 1) });
  if (inflated.length > size) throw new RangeError(tooMuch(size));
  return inflated;
}

function inflateInPieces(compressed: Uint8Array, size: number): Uint8Array {
  const inflated = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((piece) => {
    if (filled + piece.length > size) throw new RangeError(tooMuch(size));
    inflated.set(piece, filled);
    filled += piece.length;
  });
  for (let start = 0; start < compressed.length; start += safeInput) {
    const end = start + safeInput;
    stream.push(compressed.subarray(start, end), end >= compressed.length);
  }
  return inflated.subarray(0, filled);
}

function tooMuch(size: number): string {
  return `more than the declared ${size} bytes`;
}

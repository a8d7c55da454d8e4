import { ByteDecoder } from "./byte-decoder";
import { sniffEncoding } from "./sniff-encoding";
import type { TextDecoding } from "./text-decoding";
import { Utf16Decoder } from "./utf16-decoder";

/** Enough for a byte order mark and an XML declaration. */
const headLength = 256;

/**
 * The text of a file in pieces, in the encoding that its bytes show.
 * @throws WorkbookError `unsupported-encoding` when an XML declaration names one that we do not know.
 */
export async function* decodeText(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoding: TextDecoding | null = null;
  let head: Uint8Array = new Uint8Array(0);
  for await (const piece of pieces) {
    if (decoding === null) {
      head = joined(head, piece);
      if (head.length < headLength) continue;
      decoding = decodingOf(head);
      yield decoding.write(head);
    } else yield decoding.write(piece);
  }
  decoding ??= decodingOf(head);
  yield (head.length < headLength ? decoding.write(head) : "") + decoding.end();
}

function decodingOf(head: Uint8Array): TextDecoding {
  const encoding = sniffEncoding(head);
  return encoding === "bytes" ? new ByteDecoder() : new Utf16Decoder(encoding === "utf-16le");
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

import type { TextDecoding } from "./text-decoding";
import { windows1252 } from "./windows-1252";

const longestRun = 4096;
const nothing = new Uint8Array(0);

/**
 * UTF-8 or Windows-1252, whatever the file says it is: the first character beyond ASCII decides, because Dutch text in
 * the one is hardly ever valid in the other. A byte that UTF-8 does not know is read as Windows-1252 all the same, for
 * files in which texts from elsewhere were pasted. ISO-8859-1 and ASCII are part of Windows-1252.
 */
export class ByteDecoder implements TextDecoding {
  private unfinished: Uint8Array = nothing;
  private kind: "undecided" | "utf-8" | "windows-1252" = "undecided";
  private atStart = true;

  write(piece: Uint8Array): string {
    const bytes = this.withUnfinished(piece);
    const end = bytes.length - unfinishedLength(bytes);
    this.unfinished = bytes.slice(end);
    const text = this.decode(bytes.subarray(0, end));
    if (!this.atStart || text === "") return text;
    this.atStart = false;
    return text.startsWith("\ufeff") ? text.slice(1) : text;
  }

  end(): string {
    return this.decode(this.unfinished);
  }

  private withUnfinished(piece: Uint8Array): Uint8Array {
    if (this.unfinished.length === 0) return piece;
    const bytes = new Uint8Array(this.unfinished.length + piece.length);
    bytes.set(this.unfinished);
    bytes.set(piece, this.unfinished.length);
    return bytes;
  }

  private decode(bytes: Uint8Array): string {
    let text = "";
    for (let at = 0; at < bytes.length;) {
      const run = asciiRun(bytes, at);
      if (run > at) text += Reflect.apply(String.fromCharCode, null, bytes.subarray(at, run)) as string;
      at = run;
      if (at < bytes.length && (bytes[at] ?? 0) >= 0x80) {
        const length = this.kind === "windows-1252" ? 0 : sequenceLength(bytes, at);
        if (this.kind === "undecided") this.kind = length > 0 ? "utf-8" : "windows-1252";
        text += length > 0 ? codePointText(bytes, at, length) : windows1252(bytes[at] ?? 0);
        at += Math.max(1, length);
      }
    }
    return text;
  }
}

/** Where the ASCII that starts at `from` ends, one run at most. */
function asciiRun(bytes: Uint8Array, from: number): number {
  const end = Math.min(bytes.length, from + longestRun);
  let at = from;
  while (at < end && (bytes[at] ?? 0) < 0x80) at++;
  return at;
}

/** Bytes that a UTF-8 sequence with this first byte has; 0 for a byte that starts none. */
function wantedLength(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

const isContinuation = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80;

/** The length of the valid UTF-8 sequence at `at`; 0 when there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const length = wantedLength(bytes[at] ?? 0);
  for (let next = 1; next < length; next++) if (!isContinuation(bytes[at + next])) return 0;
  if (length < 3) return length;
  const point = codePoint(bytes, at, length);
  const isSurrogate = point >= 0xd800 && point <= 0xdfff;
  const isShortest = point >= (length === 3 ? 0x800 : 0x10000);
  return isShortest && !isSurrogate && point <= 0x10ffff ? length : 0;
}

function codePoint(bytes: Uint8Array, at: number, length: number): number {
  let point = (bytes[at] ?? 0) & (0xff >> (length + 1));
  for (let next = 1; next < length; next++) point = (point << 6) | ((bytes[at + next] ?? 0) & 0x3f);
  return point;
}

function codePointText(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCodePoint(codePoint(bytes, at, length));
}

/** How many bytes at the end may be the beginning of a character that goes on in the next piece. */
function unfinishedLength(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back];
    if (!isContinuation(byte)) return wantedLength(byte ?? 0) > back ? back : 0;
  }
  return 0;
}

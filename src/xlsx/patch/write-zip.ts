import { deflateSync } from "fflate";
import { crc32 } from "../crc32";
import { deflateLevel, type WritingPlatform } from "../writing-platform";

/** A file as it lies in a zip. */
export interface ZipPiece {
  readonly nameBytes: Uint8Array;
  /** 0 is stored, 8 is deflated. */
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly compressed: Uint8Array;
  /** Date and time of saving, as zips keep it. */
  readonly savedAt: number;
  /** Whether the name is UTF-8. */
  readonly isUtf8: boolean;
}

const headerLength = 30;
const entryLength = 46;
const endLength = 22;
const version = 20;
const utf8Flag = 0x0800;
/** 1 January 1980, the oldest that a zip can hold: the same content gives the same bytes. */
const oldest = 0x00210000;

/** A file to be put into a zip, deflated. */
export function packPiece(nameBytes: Uint8Array, content: Uint8Array): ZipPiece {
  const facts = { nameBytes, crc: crc32(content), size: content.length, savedAt: oldest, isUtf8: true };
  return { ...facts, method: 8, compressed: deflateSync(content, { level: deflateLevel }) };
}

/** The same for a content that comes in pieces: large ones are never in memory as a whole. */
export function packPieces(nameBytes: Uint8Array, content: Iterable<Uint8Array>, platform: WritingPlatform): ZipPiece {
  let [crc, size] = [0, 0];
  function* counted(): Generator<Uint8Array> {
    for (const piece of content) {
      crc = platform.crc32(piece, crc);
      size += piece.length;
      yield piece;
    }
  }
  const compressed = joined([...platform.deflateRaw(counted())]);
  return { nameBytes, crc, size, savedAt: oldest, isUtf8: true, method: 8, compressed };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let position = 0;
  for (const piece of pieces) {
    whole.set(piece, position);
    position += piece.length;
  }
  return whole;
}

/** The zip with these files, in this order. */
export function writeZip(pieces: readonly ZipPiece[]): Uint8Array<ArrayBuffer> {
  const local = pieces.reduce((sum, { nameBytes, compressed }) => sum + headerLength + nameBytes.length + compressed.length, 0); // prettier-ignore
  const directory = pieces.reduce((sum, { nameBytes }) => sum + entryLength + nameBytes.length, 0);
  const bytes = new Uint8Array(local + directory + endLength);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let entry = local;
  for (const piece of pieces) {
    writeEntry(view, entry, piece, at);
    bytes.set(piece.nameBytes, entry + entryLength);
    entry += entryLength + piece.nameBytes.length;
    view.setUint32(at, 0x04034b50, true);
    writeFacts(view, at + 4, piece);
    bytes.set(piece.nameBytes, at + headerLength);
    bytes.set(piece.compressed, at + headerLength + piece.nameBytes.length);
    at += headerLength + piece.nameBytes.length + piece.compressed.length;
  }
  writeEnd(view, entry, pieces.length, directory, local);
  return bytes;
}

function writeEntry(view: DataView, at: number, piece: ZipPiece, header: number): void {
  view.setUint32(at, 0x02014b50, true);
  view.setUint16(at + 4, version, true);
  writeFacts(view, at + 6, piece);
  view.setUint32(at + 42, header, true);
}

/** What a local header and a directory entry have in common. */
function writeFacts(view: DataView, at: number, piece: ZipPiece): void {
  view.setUint16(at, version, true);
  view.setUint16(at + 2, piece.isUtf8 ? utf8Flag : 0, true);
  view.setUint16(at + 4, piece.method, true);
  view.setUint32(at + 6, piece.savedAt, true);
  view.setUint32(at + 10, piece.crc, true);
  view.setUint32(at + 14, piece.compressed.length, true);
  view.setUint32(at + 18, piece.size, true);
  view.setUint16(at + 22, piece.nameBytes.length, true);
}

function writeEnd(view: DataView, at: number, count: number, size: number, offset: number): void {
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, count, true);
  view.setUint16(at + 10, count, true);
  view.setUint32(at + 12, size, true);
  view.setUint32(at + 16, offset, true);
}

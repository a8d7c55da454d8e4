import { Deflate } from "fflate";
import { crc32 } from "./crc32";

/** What writing a package needs from its surroundings, where something faster than our own is at hand. */
export interface WritingPlatform {
  /** Deflates a content that comes in pieces, with no zlib header: large ones are never in memory as a whole. */
  deflateRaw(content: Iterable<Uint8Array>): Iterable<Uint8Array>;
  /** The CRC-32 of zip files; `before` is that of the bytes before these. */
  crc32(bytes: Uint8Array, before: number): number;
}

/** One less than usual takes hardly more room and little more than half of the time. */
export const deflateLevel = 5;

/** Runs everywhere, and gives the same bytes everywhere. */
export const anywhere: WritingPlatform = {
  deflateRaw: (content) => {
    const deflated: Uint8Array[] = [];
    const deflate = new Deflate({ level: deflateLevel }, (bytes) => deflated.push(bytes));
    for (const piece of content) deflate.push(piece);
    deflate.push(new Uint8Array(), true);
    return deflated;
  },
  crc32,
};

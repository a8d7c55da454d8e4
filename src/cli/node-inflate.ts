import { TextDecoder } from "node:util";
import { crc32, inflateRawSync } from "node:zlib";
import type { ReadingPlatform } from "../xlsx/reading-platform";

const decoders = {
  "utf-8": new TextDecoder("utf-8", { fatal: true }),
  "utf-16le": new TextDecoder("utf-16le", { fatal: true }),
  "utf-16be": new TextDecoder("utf-16be", { fatal: true }),
};

/** The reading platform of Node: native zlib and Node's own text decoders. */
export const nodePlatform: ReadingPlatform = {
  inflateRaw: (compressed, size) => {
    // A chunk of one byte more than the result spares zlib a second round.
    const inflated = inflateRawSync(compressed, {
      maxOutputLength: Math.max(size, 1),
      chunkSize: Math.max(size + 1, 64),
    });
    // A plain array: pieces of a Buffer are Buffers, which take longer to make.
    return new Uint8Array(inflated.buffer, inflated.byteOffset, inflated.length);
  },
  decodeText: (bytes, encoding) => decoders[encoding].decode(bytes),
  decodeLatin: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1"),
  crc32: (bytes) => crc32(bytes),
};

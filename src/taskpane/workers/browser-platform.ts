import { inflateWithFflate } from "../../xlsx/fflate-inflate";
import type { ReadingPlatform } from "../../xlsx/reading-platform";

const decoders = {
  "utf-8": new TextDecoder("utf-8", { fatal: true }),
  "utf-16le": new TextDecoder("utf-16le", { fatal: true }),
  "utf-16be": new TextDecoder("utf-16be", { fatal: true }),
};

/** The reading platform of a browser. */
export const browserPlatform: ReadingPlatform = {
  inflateRaw: inflateWithFflate,
  decodeText: (bytes, encoding) => decoders[encoding].decode(bytes),
};

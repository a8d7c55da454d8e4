export type TextEncodingName = "utf-8" | "utf-16le" | "utf-16be";

/** What reading needs from its surroundings. Whatever these functions throw becomes a `WorkbookError`. */
export interface ReadingPlatform {
  /** Inflates a raw deflate stream. `size` is the declared result: more than that must throw, before it costs memory. */
  inflateRaw(compressed: Uint8Array, size: number): Uint8Array;
  /** Decodes text without a byte order mark; malformed bytes must throw. */
  decodeText(bytes: Uint8Array, encoding: TextEncodingName): string;
  /** Each byte as one character, ASCII as it is and other bytes as any others, where a faster way than ours is at hand. */
  decodeLatin?(bytes: Uint8Array): string;
  /** The CRC-32 of zip files, where a faster one than ours is at hand. */
  crc32?(bytes: Uint8Array): number;
}

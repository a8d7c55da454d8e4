/** Turns pieces of bytes into pieces of text. Our own, because floor 1 knows no platform and exports mix encodings. */
export interface TextDecoding {
  write(bytes: Uint8Array): string;
  /** What was left of an unfinished character. */
  end(): string;
}

import type { TextDecoding } from "./text-decoding";

const longestRun = 4096;

/** UTF-16, with or without a byte order mark. A lone byte at the end becomes the replacement character. */
export class Utf16Decoder implements TextDecoding {
  private rest: number | null = null;
  private atStart = true;

  constructor(private readonly littleEndian: boolean) {}

  write(bytes: Uint8Array): string {
    const units: number[] = [];
    let text = "";
    for (const byte of bytes) {
      if (this.rest === null) {
        this.rest = byte;
        continue;
      }
      units.push(this.littleEndian ? this.rest | (byte << 8) : (this.rest << 8) | byte);
      this.rest = null;
      if (units.length === longestRun) text += String.fromCharCode(...units.splice(0));
    }
    return this.withoutMark(text + String.fromCharCode(...units));
  }

  end(): string {
    return this.rest === null ? "" : "\ufffd";
  }

  private withoutMark(text: string): string {
    if (!this.atStart || text === "") return text;
    this.atStart = false;
    return text.startsWith("\ufeff") ? text.slice(1) : text;
  }
}

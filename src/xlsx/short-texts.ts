interface ShortText {
  readonly bytes: Uint8Array;
  readonly text: string;
}

const longest = 40;
const places = 1024;

/**
 * Short texts that were decoded before, found by their bytes many times as fast as they can be decoded: marks such as ✓ and
 * the words of the form come back in many cells, sheets and files. Whoever gets the place of another makes it forgotten.
 */
export class ShortTexts {
  private readonly known: (ShortText | undefined)[] = new Array<ShortText | undefined>(places).fill(undefined);

  /** The text of the bytes from `start` to `end`; undefined when it is long, or not known. */
  recall(bytes: Uint8Array, start: number, end: number): string | undefined {
    if (end - start > longest) return undefined;
    const known = this.known[placeOf(bytes, start, end)];
    return known !== undefined && isSame(known.bytes, bytes, start, end) ? known.text : undefined;
  }

  remember(bytes: Uint8Array, start: number, end: number, text: string): void {
    if (end - start > longest) return;
    // A piece of the part would keep the whole part in memory.
    this.known[placeOf(bytes, start, end)] = { bytes: bytes.slice(start, end), text };
  }
}

function placeOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + (bytes[at] as number)) | 0;
  return (hash ^ (hash >>> 10)) & (places - 1);
}

function isSame(known: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (known.length !== end - start) return false;
  for (let i = 0; i < known.length; i++) if (known[i] !== bytes[start + i]) return false;
  return true;
}

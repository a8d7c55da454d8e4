import type { ReadingPlatform } from "./reading-platform";
import type { ZipEntry } from "./zip-directory";

interface SmallPart {
  readonly compressed: Uint8Array;
  readonly size: number;
  readonly bytes: Uint8Array;
}

/** Relationships and workbook parts of a form lie well below this. */
const largestCompressed = 1024;
const largest = 16 * 1024;
const mostRemembered = 24;
const remembered = new WeakMap<ReadingPlatform, Map<number, SmallPart>>();

/**
 * The bytes of a small part, by `open` or as they were opened before: files of one origin share such parts byte for byte,
 * and then also share the array, so that what was read from it can be found again. Nobody may write into it.
 */
export function openSmallPart(
  entry: ZipEntry,
  compressed: Uint8Array,
  platform: ReadingPlatform,
  open: () => Uint8Array,
): Uint8Array {
  if (compressed.length > largestCompressed || entry.size > largest) return open();
  const parts = remembered.get(platform) ?? new Map<number, SmallPart>();
  remembered.set(platform, parts);
  const known = parts.get(entry.crc);
  const isKnown = known?.size === entry.size && isSame(known.compressed, compressed);
  // A piece of the file would keep the whole file in memory.
  const part = isKnown ? known : { compressed: compressed.slice(), size: entry.size, bytes: open() };
  remember(parts, entry.crc, part);
  return part.bytes;
}

/** The part used last comes last, and the first has to go when there are too many. */
function remember(parts: Map<number, SmallPart>, crc: number, part: SmallPart): void {
  parts.delete(crc);
  parts.set(crc, part);
  const [first] = parts.keys();
  if (parts.size > mostRemembered && first !== undefined) parts.delete(first);
}

function isSame(left: Uint8Array, right: Uint8Array): boolean {
  if (left.length !== right.length) return false;
  for (let i = 0; i < left.length; i++) if (left[i] !== right[i]) return false;
  return true;
}

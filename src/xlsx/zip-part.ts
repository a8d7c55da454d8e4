import { WorkbookError } from "../workbook/workbook-error";
import { crc32 } from "./crc32";
import { limits, type ReadingLimits } from "./limits";
import type { ReadingPlatform } from "./reading-platform";
import { openSmallPart } from "./small-parts";
import type { ZipEntry } from "./zip-directory";

const headerSignature = 0x04034b50;
const headerLength = 30;
const stored = 0;
const deflated = 8;

/**
 * The bytes of one entry, inflated and checked against its declared size and CRC. Parts that nobody reads are not inflated
 * and so not checked either: a broken picture does not make a number doubtful.
 * Throws "password-protected", "unsupported-compression", "too-large" or "damaged-zip".
 */
export function readZipPart(
  bytes: Uint8Array,
  entry: ZipEntry,
  platform: ReadingPlatform,
  { partSize }: ReadingLimits,
): Uint8Array {
  if (entry.encrypted) throw new WorkbookError("password-protected", `${entry.name} is encrypted in the zip`);
  if (entry.method !== stored && entry.method !== deflated) {
    throw new WorkbookError("unsupported-compression", `${entry.name} has method ${entry.method}`);
  }
  refuseTooLarge(entry, partSize);
  const data = compressedData(bytes, entry);
  return entry.method === stored
    ? checked(data, entry, platform)
    : openSmallPart(entry, data, platform, () => checked(inflate(data, entry, platform), entry, platform));
}

/** A part whose size and CRC are what the directory says. */
function checked(part: Uint8Array, entry: ZipEntry, platform: ReadingPlatform): Uint8Array {
  if (part.length !== entry.size) throw damaged(entry, `${part.length} bytes instead of ${entry.size}`);
  if ((platform.crc32 ?? crc32)(part) !== entry.crc) throw damaged(entry, "wrong checksum");
  return part;
}

function refuseTooLarge({ name, size, compressedSize }: ZipEntry, partSize: number): void {
  if (size > partSize) throw new WorkbookError("too-large", `${name} has ${size} bytes`);
  if (size > limits.ratioAppliesFrom && size > compressedSize * limits.ratio) {
    throw new WorkbookError("too-large", `${name} grows from ${compressedSize} to ${size} bytes`);
  }
}

/** The bytes of an entry as they lie in the zip. Throws "damaged-zip". */
export function compressedData(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const at = entry.headerOffset;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + headerLength > bytes.length || view.getUint32(at, true) !== headerSignature) {
    throw damaged(entry, "no local header");
  }
  const nameEnd = at + headerLength + view.getUint16(at + 26, true);
  const start = nameEnd + view.getUint16(at + 28, true);
  if (start + entry.compressedSize > bytes.length) throw damaged(entry, "runs past the end of the file");
  // A second name is a way to show one file to a scanner and another to Excel.
  if (!hasName(bytes.subarray(at + headerLength, nameEnd), entry)) throw damaged(entry, "has two names");
  return bytes.subarray(start, start + entry.compressedSize);
}

function hasName(name: Uint8Array, { nameBytes }: ZipEntry): boolean {
  if (name.length !== nameBytes.length) return false;
  for (let i = 0; i < name.length; i++) if (name[i] !== nameBytes[i]) return false;
  return true;
}

function inflate(data: Uint8Array, entry: ZipEntry, platform: ReadingPlatform): Uint8Array {
  try {
    return platform.inflateRaw(data, entry.size);
  } catch (cause) {
    throw damaged(entry, "cannot be inflated", cause);
  }
}

function damaged(entry: ZipEntry, detail: string, cause?: unknown): WorkbookError {
  return new WorkbookError("damaged-zip", `${entry.name} ${detail}`, cause);
}

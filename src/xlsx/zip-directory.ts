import { WorkbookError } from "../workbook/workbook-error";
import { latinText } from "./latin-text";
import { entrySignature, findZipEnd, type ZipEnd } from "./zip-end";
import { trueSizes } from "./zip64-sizes";

/** One file inside a zip, as its central directory declares it. */
export interface ZipEntry {
  /** As stored, one character a byte; part names are ASCII. */
  readonly name: string;
  /** The same as bytes. */
  readonly nameBytes: Uint8Array;
  readonly encrypted: boolean;
  /** 0 is stored, 8 is deflated. */
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly headerOffset: number;
}

const entryLength = 46;
/** What stands in front of the data of an entry, without its name. */
const headerLength = 30;

/** The entries of a zip by its central directory, `most` at most. Throws "damaged-zip" or "too-many-parts". */
export function readZipDirectory(bytes: Uint8Array, most = Infinity): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findZipEnd(bytes, view);
  if (end.entries > most) throw new WorkbookError("too-many-parts", `${end.entries} entries`);
  const entries: ZipEntry[] = [];
  let at = end.directoryOffset;
  for (let i = 0; i < end.entries; i++) {
    const length = entryLengthAt(view, at, end.directoryEnd);
    entries.push(readEntry(view, bytes, at));
    at += length;
  }
  if (at !== end.directoryEnd) throw new WorkbookError("damaged-zip", "more entries than it says");
  refuseOverlap(entries, end);
  return entries;
}

/** Entries that share bytes can make a small file endlessly large. */
function refuseOverlap(entries: readonly ZipEntry[], { directoryOffset }: ZipEnd): void {
  const inOrder = [...entries].sort((one, other) => one.headerOffset - other.headerOffset);
  inOrder.forEach(({ name, nameBytes, headerOffset, compressedSize }, index) => {
    const end = headerOffset + headerLength + nameBytes.length + compressedSize;
    if (end > (inOrder[index + 1]?.headerOffset ?? directoryOffset))
      throw new WorkbookError("damaged-zip", `${name} shares bytes with the next`);
  });
}

function entryLengthAt(view: DataView, at: number, end: number): number {
  if (at + entryLength <= end && view.getUint32(at, true) === entrySignature) {
    const variable = view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (at + entryLength + variable <= end) return entryLength + variable;
  }
  throw new WorkbookError("damaged-zip", `no directory entry at ${at}`);
}

function readEntry(view: DataView, bytes: Uint8Array, at: number): ZipEntry {
  const nameEnd = at + entryLength + view.getUint16(at + 28, true);
  const nameBytes = bytes.subarray(at + entryLength, nameEnd);
  return {
    name: latinText(nameBytes),
    nameBytes,
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    ...trueSizes(view, at, nameEnd),
  };
}

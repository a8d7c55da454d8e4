import { WorkbookError } from "../workbook/workbook-error";

/** Where the central directory of a zip lies. */
export interface ZipEnd {
  readonly entries: number;
  readonly directoryOffset: number;
  readonly directoryEnd: number;
}

const endSignature = 0x06054b50;
const firstOfSignature = 0x50;
/** How far before a byte the signature may start next, going backwards: only one of its own later bytes can belong to it. */
const steps = new Uint8Array(256).fill(4);
steps[0x4b] = 1;
steps[0x05] = 2;
steps[0x06] = 3;
const endLength = 22;
const locatorSignature = 0x07064b50;
const locatorLength = 20;
const end64Signature = 0x06064b50;
const end64Length = 56;
const longestComment = 0xffff;
/** With this every entry of the directory starts. */
export const entrySignature = 0x02014b50;

/** Finds the end record of a zip, also that of a zip64. Throws "damaged-zip", which is what a cut-off download gives. */
export function findZipEnd(bytes: Uint8Array, view: DataView): ZipEnd {
  const at = findEndRecord(bytes, view);
  const end = isZip64(view, at) ? readEnd64(view, at) : readEnd32(view, at);
  if (end.directoryEnd > at) throw damaged("the directory does not lie before its end record");
  return end;
}

/** Asked of every fourth byte of a file, so it is said in the way that a processor foresees. */
function isOfSignature(byte: number): boolean {
  return byte <= 6 || byte === 0x4b || byte === firstOfSignature;
}

/** A comment that holds an end record of its own is a way to show one reader other content than the next. */
function findEndRecord(bytes: Uint8Array, view: DataView): number {
  const last = view.byteLength - endLength;
  const first = Math.max(0, last - longestComment);
  let found = -1;
  let at = last;
  while (at >= first) {
    const byte = bytes[at] as number;
    if (isOfSignature(byte)) {
      if (byte === firstOfSignature && view.getUint32(at, true) === endSignature && hasDirectory(view, at)) {
        if (found >= 0) throw damaged("two end records");
        found = at;
      }
      at -= steps[byte] as number;
    } else at -= 4;
  }
  if (found < 0) throw damaged("no end record");
  return found;
}

/** Whether the end record at `at` leads to a directory: its signature may also stand anywhere by chance. */
function hasDirectory(view: DataView, at: number): boolean {
  const offset = view.getUint32(at + 16, true);
  if (isZip64(view, at) || (view.getUint16(at + 10, true) === 0 && offset === at)) return true;
  return offset + 4 <= at && view.getUint32(offset, true) === entrySignature;
}

function isZip64(view: DataView, at: number): boolean {
  const [entries, size, offset] = [view.getUint16(at + 10, true), view.getUint32(at + 12, true), view.getUint32(at + 16, true)]; // prettier-ignore
  return entries === 0xffff || size === 0xffffffff || offset === 0xffffffff;
}

function readEnd32(view: DataView, at: number): ZipEnd {
  const entries = view.getUint16(at + 10, true);
  const isWhole = view.getUint32(at + 4, true) === 0 && view.getUint16(at + 8, true) === entries;
  if (!isWhole) throw damaged("one of several disks");
  const directoryOffset = view.getUint32(at + 16, true);
  return { entries, directoryOffset, directoryEnd: directoryOffset + view.getUint32(at + 12, true) };
}

function readEnd64(view: DataView, end: number): ZipEnd {
  const locator = end - locatorLength;
  if (locator < 0 || view.getUint32(locator, true) !== locatorSignature) throw damaged("no zip64 locator");
  const at = readSize64(view, locator + 8);
  if (at + end64Length > locator || view.getUint32(at, true) !== end64Signature) throw damaged("no zip64 end record");
  const entries = readSize64(view, at + 32);
  const isWhole = readSize64(view, at + 16) === 0 && readSize64(view, at + 24) === entries;
  if (!isWhole) throw damaged("one of several disks");
  const directoryOffset = readSize64(view, at + 48);
  return { entries, directoryOffset, directoryEnd: directoryOffset + readSize64(view, at + 40) };
}

/** A 64-bit size or offset; anything a file in memory cannot have is damage. */
export function readSize64(view: DataView, at: number): number {
  const value = view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
  if (!Number.isSafeInteger(value)) throw damaged(`impossible size ${value}`);
  return value;
}

function damaged(detail: string): WorkbookError {
  return new WorkbookError("damaged-zip", detail);
}

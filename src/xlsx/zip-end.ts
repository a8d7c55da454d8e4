import { WorkbookError } from "../workbook/workbook-error";

/** Where the central directory of a zip lies. */
export interface ZipEnd {
  readonly entries: number;
  readonly directoryOffset: number;
  readonly directoryEnd: number;
}

const endSignature = 0x06054b50;
const endLength = 22;
const locatorSignature = 0x07064b50;
const locatorLength = 20;
const end64Signature = 0x06064b50;
const end64Length = 56;
const longestComment = 0xffff;

/** Finds the end record of a zip, also that of a zip64. Throws "damaged-zip", which is what a cut-off download gives. */
export function findZipEnd(view: DataView): ZipEnd {
  const at = findEndRecord(view);
  const entries = view.getUint16(at + 10, true);
  const size = view.getUint32(at + 12, true);
  const offset = view.getUint32(at + 16, true);
  const isZip64 = entries === 0xffff || size === 0xffffffff || offset === 0xffffffff;
  const end = isZip64 ? readEnd64(view, at) : { entries, directoryOffset: offset, directoryEnd: offset + size };
  if (end.directoryEnd > at) throw damaged("the directory does not lie before its end record");
  return end;
}

function findEndRecord(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at--) {
    if (
      view.getUint32(at, true) === endSignature &&
      at + endLength + view.getUint16(at + 20, true) <= view.byteLength
    ) {
      return at;
    }
  }
  throw damaged("no end record");
}

function readEnd64(view: DataView, end: number): ZipEnd {
  const locator = end - locatorLength;
  if (locator < 0 || view.getUint32(locator, true) !== locatorSignature) throw damaged("no zip64 locator");
  const at = readSize64(view, locator + 8);
  if (at + end64Length > locator || view.getUint32(at, true) !== end64Signature) throw damaged("no zip64 end record");
  const offset = readSize64(view, at + 48);
  return {
    entries: readSize64(view, at + 32),
    directoryOffset: offset,
    directoryEnd: offset + readSize64(view, at + 40),
  };
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

import { WorkbookError } from "../workbook/workbook-error";
import { readSize64 } from "./zip-end";

const zip64Field = 1;
/** A 32-bit field with this value says: look in the zip64 field. */
const elsewhere = 0xffffffff;

/** Sizes and place of a directory entry at `at`; `extra` is where its extra fields start. Throws "damaged-zip". */
export function trueSizes(
  view: DataView,
  at: number,
  extra: number,
): { readonly size: number; readonly compressedSize: number; readonly headerOffset: number } {
  const size = view.getUint32(at + 24, true);
  const compressedSize = view.getUint32(at + 20, true);
  const headerOffset = view.getUint32(at + 42, true);
  if (size !== elsewhere && compressedSize !== elsewhere && headerOffset !== elsewhere) {
    return { size, compressedSize, headerOffset };
  }
  const field = findZip64Field(view, extra, extra + view.getUint16(at + 30, true));
  // The field holds only the values that did not fit, in this order.
  return {
    size: size === elsewhere ? field.next() : size,
    compressedSize: compressedSize === elsewhere ? field.next() : compressedSize,
    headerOffset: headerOffset === elsewhere ? field.next() : headerOffset,
  };
}

function findZip64Field(view: DataView, start: number, end: number): { next(): number } {
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === zip64Field)
      return sizesFrom(view, at + 4, at + 4 + view.getUint16(at + 2, true), end);
  }
  throw new WorkbookError("damaged-zip", "no zip64 field");
}

function sizesFrom(view: DataView, start: number, fieldEnd: number, end: number): { next(): number } {
  let at = start;
  return {
    next: () => {
      if (at + 8 > Math.min(fieldEnd, end)) throw new WorkbookError("damaged-zip", "zip64 field too short");
      at += 8;
      return readSize64(view, at - 8);
    },
  };
}

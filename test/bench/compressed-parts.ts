import { readZipDirectory, type ZipEntry } from "../../src/xlsx/zip-directory";

/** The parts that reading cells, names and the saved time cannot do without. */
export const neededParts = /^(_rels\/|docProps\/core|xl\/(workbook|sharedStrings|_rels\/|worksheets\/sheet))/;
export const allParts = /^/;

export interface CompressedPart {
  readonly compressed: Uint8Array;
  readonly size: number;
}

/** The deflated parts of a workbook whose name is wanted, as they lie in the file. */
export function compressedParts(file: Uint8Array, wanted = neededParts): readonly CompressedPart[] {
  return readZipDirectory(file)
    .filter(({ name, method }) => wanted.test(name) && method === 8)
    .map((entry) => ({ compressed: compressedPart(entry, file), size: entry.size }));
}

/** The bytes of one part as they lie in the file. */
export function compressedPart({ headerOffset: at, compressedSize }: ZipEntry, file: Uint8Array): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return file.subarray(start, start + compressedSize);
}

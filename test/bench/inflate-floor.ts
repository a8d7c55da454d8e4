import { inflateRawSync } from "node:zlib";
import { readZipDirectory } from "../../src/xlsx/zip-directory";

/** The parts that reading cells, names and the saved time cannot do without. */
export const neededParts = /^(_rels\/|docProps\/core|xl\/(workbook|sharedStrings|_rels\/|worksheets\/sheet))/;
export const allParts = /^/;

/** Inflating with native zlib and nothing else: where the parts lie is looked up beforehand. */
export function inflateFloor(files: readonly Uint8Array[], parts: RegExp): () => void {
  const compressed = files.flatMap((file) => compressedParts(file, parts));
  return () => {
    for (const part of compressed) inflateRawSync(part);
  };
}

function compressedParts(file: Uint8Array, parts: RegExp): readonly Uint8Array[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  return readZipDirectory(file)
    .filter(({ name, method }) => parts.test(name) && method === 8)
    .map(({ headerOffset: at, compressedSize }) => {
      const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
      return file.subarray(start, start + compressedSize);
    });
}

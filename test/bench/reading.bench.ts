import { inflateRawSync } from "node:zlib";
import * as sheetJs from "@e965/xlsx";
import { Workbook } from "exceljs";
import { nodePlatform } from "../../src/cli/node-inflate";
import { inflateWithFflate } from "../../src/xlsx/fflate-inflate";
import { readSnapshot } from "../../src/xlsx/read-snapshot";
import type { ReadingPlatform } from "../../src/xlsx/reading-platform";
import { readZipDirectory } from "../../src/xlsx/zip-directory";

/** Milliseconds for each file, and how many times the floor that is. */
export interface ReadingResult {
  readonly reader: string;
  readonly files: number;
  readonly perFile: number;
  readonly timesFloor: number;
}

type Reader = (file: Uint8Array) => unknown;

const browserPlatform: ReadingPlatform = { ...nodePlatform, inflateRaw: inflateWithFflate };
/** A library takes about this many times as long, so it gets fewer files. */
const librarySubset = 20;
const rounds = 3;

/**
 * Reads all files with each reader, in one run, and gives the best of three rounds each. The floor is native inflate of
 * just the parts that reading needs. The libraries read a part of the files and hold all sheets, as we do.
 */
export async function benchReading(files: readonly Uint8Array[]): Promise<readonly ReadingResult[]> {
  const subset = files.slice(0, Math.max(1, Math.ceil(files.length / librarySubset)));
  const jobs: readonly (readonly [string, Reader, readonly Uint8Array[]])[] = [
    ["floor: native inflate of the needed parts", inflateNeededParts(files), files],
    ["ours, native inflate", (file) => readSnapshot(file, nodePlatform), files],
    ["ours, fflate", (file) => readSnapshot(file, browserPlatform), files],
    ["@e965/xlsx, tuned", readTuned, subset],
    ["exceljs", readWithExcelJs, subset],
  ];
  const results: ReadingResult[] = [];
  for (const [reader, read, some] of jobs) {
    const perFile = await measure(read, some);
    results.push({ reader, files: some.length, perFile, timesFloor: perFile / (results[0]?.perFile ?? perFile) });
  }
  return results;
}

async function measure(read: Reader, files: readonly Uint8Array[]): Promise<number> {
  let best = Infinity;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    for (const file of files) await read(file);
    best = Math.min(best, (performance.now() - start) / files.length);
  }
  return best;
}

/** Where the needed parts lie is looked up beforehand, so that the floor is inflating and nothing else. */
function inflateNeededParts(files: readonly Uint8Array[]): Reader {
  const parts = new Map(files.map((file) => [file, neededParts(file)]));
  return (file) => parts.get(file)?.map((compressed) => inflateRawSync(compressed));
}

function neededParts(file: Uint8Array): readonly Uint8Array[] {
  const needed = /^(_rels\/|docProps\/core|xl\/(workbook|sharedStrings|_rels\/|worksheets\/sheet))/;
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  return readZipDirectory(file)
    .filter(({ name, method }) => needed.test(name) && method === 8)
    .map(({ headerOffset: at, compressedSize }) => {
      const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
      return file.subarray(start, start + compressedSize);
    });
}

function readTuned(file: Uint8Array): unknown {
  const lean = { cellFormula: false, cellHTML: false, cellText: false, dense: true };
  return sheetJs.read(file, { type: "array", ...lean });
}

async function readWithExcelJs(file: Uint8Array): Promise<unknown> {
  const workbook = new Workbook();
  await workbook.xlsx.load(file.slice().buffer);
  return workbook.worksheets.length;
}

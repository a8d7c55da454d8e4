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
/** Files are read in small groups, by each reader in turn, so that whatever else the machine does hits all alike. */
const groupSize = 20;
const rounds = 3;
/** A library takes many times as long, so it gets one group in so many. */
const librarySubset = 20;

interface Job {
  readonly reader: string;
  readonly read: Reader;
  readonly everyGroup: boolean;
}

/**
 * Reads all files with each reader, in one run, and counts the best of three rounds of each group. The floor is native
 * inflate of just the parts that reading needs. The libraries read a part of the files and hold all sheets, as we do.
 */
export async function benchReading(files: readonly Uint8Array[]): Promise<readonly ReadingResult[]> {
  const jobs: readonly Job[] = [
    { reader: "floor: native inflate of the needed parts", read: inflateNeededParts(files), everyGroup: true },
    { reader: "ours, native inflate", read: (file) => readSnapshot(file, nodePlatform), everyGroup: true },
    { reader: "ours, fflate", read: (file) => readSnapshot(file, browserPlatform), everyGroup: true },
    { reader: "@e965/xlsx, tuned", read: readTuned, everyGroup: false },
    { reader: "exceljs", read: readWithExcelJs, everyGroup: false },
  ];
  const totals = jobs.map(() => ({ files: 0, milliseconds: 0 }));
  for (let start = 0; start < files.length; start += groupSize) {
    const group = files.slice(start, start + groupSize);
    const isForAll = start % (groupSize * librarySubset) === 0;
    const times = await measureGroup(jobs, group, isForAll);
    times.forEach((milliseconds, i) => {
      const total = totals[i];
      if (total === undefined || milliseconds === null) return;
      total.files += group.length;
      total.milliseconds += milliseconds;
    });
  }
  const perFile = totals.map((total) => total.milliseconds / total.files);
  return jobs.map(({ reader }, i) => ({
    reader,
    files: totals[i]?.files ?? 0,
    perFile: perFile[i] ?? NaN,
    timesFloor: (perFile[i] ?? NaN) / (perFile[0] ?? NaN),
  }));
}

/** The best time of each reader for one group; null for those that sit it out. */
async function measureGroup(jobs: readonly Job[], group: readonly Uint8Array[], isForAll: boolean) {
  const best = jobs.map(({ everyGroup }) => (everyGroup || isForAll ? Infinity : null));
  for (let round = 0; round < rounds; round++) {
    for (const [i, { read }] of jobs.entries()) {
      const previous = best[i];
      if (typeof previous === "number") best[i] = Math.min(previous, await measure(read, group));
    }
  }
  return best;
}

async function measure(read: Reader, files: readonly Uint8Array[]): Promise<number> {
  const start = performance.now();
  for (const file of files) await read(file);
  return performance.now() - start;
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

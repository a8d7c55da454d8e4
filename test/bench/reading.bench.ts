import * as sheetJs from "@e965/xlsx";
import { Workbook } from "exceljs";
import { nodePlatform } from "../../src/cli/node-inflate";
import { inflateWithFflate } from "../../src/xlsx/fflate-inflate";
import { readSnapshot } from "../../src/xlsx/read-snapshot";
import type { ReadingPlatform } from "../../src/xlsx/reading-platform";
import { neededParts } from "./compressed-parts";
import { inflateFloor } from "./inflate-floor";
import { leastTimes } from "./least-times";
import type { Section } from "./report";

/** Milliseconds for each file, and how many times the floor of the same files that is. */
interface ReadingResult {
  readonly reader: string;
  readonly files: number;
  readonly perFile: number;
  readonly timesFloor: number;
}

type Read = (file: Uint8Array) => unknown;

interface Reader {
  readonly name: string;
  readonly read: Read;
}

const browserPlatform: ReadingPlatform = { ...nodePlatform, inflateRaw: inflateWithFflate };
const ours: Reader = { name: "ours, native inflate", read: (file) => readSnapshot(file, nodePlatform) };
/** These take many times as long, so they get a part of the files and fewer rounds. All of them hold all sheets, as we do. */
const slower: readonly Reader[] = [
  { name: "ours, fflate", read: (file) => readSnapshot(file, browserPlatform) },
  { name: "@e965/xlsx, tuned", read: readTuned },
  { name: "exceljs", read: readWithExcelJs },
];
const groupSize = 60;
const rounds = 40;
const slowerRounds = 5;
const slowerFiles = 20;

/** Reading side by side with the libraries, and against inflating just the needed parts. */
export async function readingSection(files: readonly Uint8Array[]): Promise<Section> {
  const results = await benchReading(files);
  const times = (reader: string) => results.find((each) => each.reader.startsWith(reader))?.timesFloor ?? NaN;
  const own = times(ours.name);
  return {
    id: "reading",
    title: "Reading: bytes to cells, in Node",
    head: ["reader", "workbooks", "each", "x floor"],
    rows: results.map((each) => [
      each.reader,
      each.files.toLocaleString("en"),
      `${each.perFile.toFixed(3)} ms`,
      `${each.timesFloor.toFixed(2)} x`,
    ]),
    targets: [
      { what: "reading, against inflating the needed parts", value: own, bound: "at most", limit: 2.5, unit: "x" },
      {
        what: "faster than @e965/xlsx, tuned",
        value: times("@e965/xlsx") / own,
        bound: "at least",
        limit: 10,
        unit: "x",
      },
      { what: "faster than exceljs", value: times("exceljs") / own, bound: "at least", limit: 15, unit: "x" },
    ],
  };
}

/** Reads all files, group by group, and adds up the best round of each. */
async function benchReading(files: readonly Uint8Array[]): Promise<readonly ReadingResult[]> {
  let [floor, own] = [0, 0];
  for (let start = 0; start < files.length; start += groupSize) {
    const group = files.slice(start, start + groupSize);
    const times = await leastTimes([inflateFloor(group, neededParts), readEach(ours.read, group)], rounds);
    floor += times[0] ?? NaN;
    own += times[1] ?? NaN;
  }
  return [
    result("floor: native inflate of the needed parts", files.length, floor, floor),
    result(ours.name, files.length, own, floor),
    ...(await benchSlower(files.slice(0, slowerFiles))),
  ];
}

async function benchSlower(files: readonly Uint8Array[]): Promise<readonly ReadingResult[]> {
  const jobs = [inflateFloor(files, neededParts), ...slower.map(({ read }) => readEach(read, files))];
  const [floor = NaN, ...times] = await leastTimes(jobs, slowerRounds);
  return slower.map(({ name }, index) => result(name, files.length, times[index] ?? NaN, floor));
}

function result(reader: string, files: number, total: number, floor: number): ReadingResult {
  return { reader, files, perFile: total / files, timesFloor: total / floor };
}

function readEach(read: Read, files: readonly Uint8Array[]): () => Promise<void> {
  return async () => {
    for (const file of files) {
      const reading = read(file);
      if (reading instanceof Promise) await reading;
    }
  };
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

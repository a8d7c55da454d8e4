import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { nodePlatform } from "../../src/cli/node-inflate";
import { sha256 } from "../../src/cli/read-submission";
import { programmes } from "../../src/domain/programmes/programmes";
import { describeRegionWorkbook } from "../../src/region/describe-region-workbook";
import { gatherRegion } from "../../src/region/gather/gather-region";
import type { SubmissionFile } from "../../src/region/submission-file";
import { checkWorkbook } from "../../src/school/check-workbook";
import { listsSheetName } from "../../src/school/form-sheets";
import type { WorkbookDescription } from "../../src/workbook/description";
import { readSnapshot } from "../../src/xlsx/read-snapshot";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { allParts, inflateFloor } from "./inflate-floor";
import { leastTimes } from "./least-times";

/** Milliseconds of the whole; the floor is inflating every part of every file. */
export interface ConsolidatingResult {
  readonly files: number;
  readonly floor: number;
  /** Read, check, gather and describe. */
  readonly own: number;
  /** The writer, library included. */
  readonly writing: number;
  readonly writtenBytes: number;
  /** The most memory the process ever had, in bytes, writing included. */
  readonly memory: number;
}

/** So many files are in memory at once; loading them is no part of any time. */
const groupSize = 500;

/** Consolidates the first files of a folder in a process of its own, so that its memory is its own. */
export function benchConsolidating(folder: string, files: number): ConsolidatingResult {
  const program = process.argv[1] ?? "";
  const printed = execFileSync(process.execPath, [program, "consolidate", folder, String(files)], { encoding: "utf8" });
  return JSON.parse(printed) as ConsolidatingResult;
}

/** What that process does; its answer is printed as JSON. Of the floor and of our own time the best round counts. */
export async function consolidateFolder(folder: string, count: number): Promise<ConsolidatingResult> {
  const files = readdirSync(folder)
    .sort()
    .slice(0, count)
    .map((name) => path.join(folder, name));
  const rounds = Math.max(2, Math.round(7000 / files.length));
  let [floor, own] = [Infinity, Infinity];
  for (let round = 1; round < rounds; round++) {
    const times = (await consolidate(files)).times;
    floor = Math.min(floor, times.floor);
    own = Math.min(own, times.own);
  }
  const last = await consolidate(files);
  let writtenBytes = 0;
  const write = async () => (writtenBytes = (await writeWorkbook(last.description)).length);
  const [writing = NaN] = await leastTimes([write], 1);
  return {
    files: files.length,
    floor: Math.min(floor, last.times.floor),
    own: Math.min(own, last.times.own),
    writing,
    writtenBytes,
    memory: process.resourceUsage().maxRSS * 1024,
  };
}

async function consolidate(files: readonly string[]) {
  const times = { floor: 0, own: 0 };
  const submissions: SubmissionFile[] = [];
  for (let start = 0; start < files.length; start += groupSize) {
    const group = files.slice(start, start + groupSize).map((file) => ({ file, bytes: load(file) }));
    const inflate = inflateFloor(
      group.map(({ bytes }) => bytes),
      allParts,
    );
    const read = () => group.forEach(({ file, bytes }) => submissions.push(submission(file, bytes)));
    const [floor = NaN, own = NaN] = await leastTimes([inflate, read], 1);
    times.floor += floor;
    times.own += own;
  }
  let description: WorkbookDescription | null = null;
  const describe = () => {
    description = describeRegionWorkbook(gatherRegion(submissions, { programme: programmes[0] }));
  };
  const [describing = NaN] = await leastTimes([describe], 1);
  times.own += describing;
  return { times, description: description as unknown as WorkbookDescription };
}

function load(file: string): Uint8Array {
  return new Uint8Array(readFileSync(file));
}

function submission(file: string, bytes: Uint8Array): SubmissionFile {
  const snapshot = readSnapshot(bytes, nodePlatform, { wantSheet: (name) => name !== listsSheetName });
  const checked = checkWorkbook(snapshot, { sha256, today: null });
  return { file: path.basename(file), link: null, outcome: { kind: "read", checked } };
}

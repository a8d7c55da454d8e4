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
import { usedArea } from "../../src/xlsx/write-sheet-data";
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
const groupSize = 100;

/** Consolidates the first files of a folder in a process of its own, so that its memory is its own. */
export function benchConsolidating(folder: string, files: number): ConsolidatingResult {
  const program = process.argv[1] ?? "";
  const printed = execFileSync(process.execPath, [program, "consolidate", folder, String(files)], { encoding: "utf8" });
  return JSON.parse(printed) as ConsolidatingResult;
}

/** What that process does; its answer is printed as JSON. Of each group of files, and of describing, the best round counts. */
export async function consolidateFolder(folder: string, count: number): Promise<ConsolidatingResult> {
  const files = readdirSync(folder)
    .sort()
    .slice(0, count)
    .map((name) => path.join(folder, name));
  const least: LeastTimes = { floor: [], own: [] };
  let description = await consolidate(files, least);
  for (let round = 1; round < Math.max(2, 12_000 / files.length); round++)
    description = await consolidate(files, least);
  let writtenBytes = 0;
  const write = async () => (writtenBytes = (await writeWorkbook(description)).length);
  const [writing = NaN] = await leastTimes([write], 1);
  const memory = process.resourceUsage().maxRSS * 1024;
  return { files: files.length, floor: sum(least.floor), own: sum(least.own), writing, writtenBytes, memory };
}

/** The least time of each group so far, and at the end of `own` that of describing. */
interface LeastTimes {
  readonly floor: number[];
  readonly own: number[];
}

async function consolidate(files: readonly string[], least: LeastTimes): Promise<WorkbookDescription> {
  const submissions: SubmissionFile[] = [];
  let part = 0;
  for (let start = 0; start < files.length; start += groupSize) {
    const group = files.slice(start, start + groupSize).map((file) => ({ file, bytes: load(file) }));
    const floor = inflateFloor(
      group.map(({ bytes }) => bytes),
      allParts,
    );
    const read = () => group.forEach(({ file, bytes }) => submissions.push(submission(file, bytes)));
    const times = await leastTimes([floor, read], 1);
    lower(least.floor, part, times[0]);
    lower(least.own, part++, times[1]);
  }
  const described: WorkbookDescription[] = [];
  const describe = () => {
    const description = describeRegionWorkbook(gatherRegion(submissions, { programme: programmes[0] }));
    // The cells of large tables are made when somebody asks for them: once is part of describing.
    for (const sheet of description.sheets) usedArea(sheet);
    described.push(description);
  };
  const times = await leastTimes([describe], 1);
  lower(least.own, part, times[0]);
  return described[0] as WorkbookDescription;
}

function lower(least: number[], part: number, time = NaN): void {
  least[part] = Math.min(least[part] ?? Infinity, time);
}

function sum(times: readonly number[]): number {
  return times.reduce((total, time) => total + time, 0);
}

function load(file: string): Uint8Array {
  return new Uint8Array(readFileSync(file));
}

function submission(file: string, bytes: Uint8Array): SubmissionFile {
  const snapshot = readSnapshot(bytes, nodePlatform, { wantSheet: (name) => name !== listsSheetName });
  const checked = checkWorkbook(snapshot, { sha256, today: null });
  return { file: path.basename(file), link: null, outcome: { kind: "read", checked } };
}

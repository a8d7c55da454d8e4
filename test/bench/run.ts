import { cpus, totalmem } from "node:os";
import { describeRegionWorkbook } from "../../src/region/describe-region-workbook";
import { gatherRegion } from "../../src/region/gather/gather-region";
import type { SubmissionFile } from "../../src/region/submission-file";
import { sampleWorkbook } from "../../src/cli/commands/sample";
import { nodePlatform } from "../../src/cli/node-inflate";
import { sha256 } from "../../src/cli/read-submission";
import { checkPlan } from "../../src/domain/check-plan";
import { programmes } from "../../src/domain/programmes/programmes";
import { samplePlans } from "../../src/sample/sample-plans";
import { checkWorkbook } from "../../src/school/check-workbook";
import { listsSheetName } from "../../src/school/form-sheets";
import { readSnapshot } from "../../src/xlsx/read-snapshot";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { benchReading, type ReadingResult } from "./reading.bench";

/** Prints every figure as a ratio to the floor of the same run, so that a slow machine gives the same answer. */
async function main(schools: number): Promise<void> {
  const files = await sampleFiles(schools);
  const megabytes = files.reduce((sum, file) => sum + file.length, 0) / 1024 / 1024;
  print(`${files.length} school workbooks, ${megabytes.toFixed(0)} MB; ${cpus()[0]?.model ?? "?"}, ${cpus().length} cores, Node ${process.version}`);

  print("\nReading (bytes to cells), per workbook");
  const reading = await benchReading(files);
  for (const result of reading) print(readingLine(result));
  const floor = reading[0]?.perFile ?? 1;
  const ours = reading[1]?.perFile ?? 1;
  const library = (name: string) => (reading.find(({ reader }) => reader.startsWith(name))?.perFile ?? 0) / ours;
  print(`  target: at most 2.5 x the floor; ours is ${library("@e965/xlsx").toFixed(0)} x faster than @e965/xlsx (10), ${library("exceljs").toFixed(0)} x than exceljs (15)`);

  print("\nConsolidating: read, check, aggregate, describe; then the writer");
  const consolidation = await consolidate(files);
  const perFile = consolidation.ownMilliseconds / files.length;
  print(`  read, check and describe: ${perFile.toFixed(2)} ms per workbook, ${(perFile / floor).toFixed(1)} x the floor (target 4)`);
  print(`  writing the region: ${(consolidation.writeMilliseconds / 1000).toFixed(1)} s, ${(consolidation.bytes / 1024).toFixed(0)} KB`);
  print(`  memory at the end: ${(process.memoryUsage().rss / 1024 / 1024).toFixed(0)} MB of ${(totalmem() / 1024 ** 3).toFixed(0)} GB`);

  print(`\nChecking a full plan: median ${medianCheck(schools).toFixed(3)} ms (target 0.3)`);
}

async function sampleFiles(schools: number): Promise<readonly Uint8Array[]> {
  const files: Uint8Array[] = [];
  for (const plan of samplePlans({ schools, seed: 1, programme: programmes[0] })) files.push(await sampleWorkbook(plan));
  return files;
}

async function consolidate(files: readonly Uint8Array[]) {
  const start = performance.now();
  const submissions = files.map((bytes, index): SubmissionFile => {
    const snapshot = readSnapshot(bytes, nodePlatform, { wantSheet: (name) => name !== listsSheetName });
    return { file: `${index}.xlsx`, link: null, outcome: { kind: "read", checked: checkWorkbook(snapshot, { sha256, today: null }) } };
  });
  const description = describeRegionWorkbook(gatherRegion(submissions, { programme: programmes[0] }));
  const described = performance.now();
  const bytes = await writeWorkbook(description);
  return { ownMilliseconds: described - start, writeMilliseconds: performance.now() - described, bytes: bytes.length };
}

function medianCheck(schools: number): number {
  const plans = samplePlans({ schools: Math.min(schools, 500), seed: 2, programme: programmes[0] });
  const times = plans.map(({ plan, programme }) => {
    const start = performance.now();
    checkPlan(plan, { programme, today: null });
    return performance.now() - start;
  });
  return times.sort((left, right) => left - right)[Math.floor(times.length / 2)] ?? 0;
}

function readingLine({ reader, files, perFile, timesFloor }: ReadingResult): string {
  return `  ${reader.padEnd(44)} ${perFile.toFixed(2).padStart(7)} ms ${timesFloor.toFixed(1).padStart(6)} x   (${files} files)`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

void main(Number(process.argv[2] ?? 1000));

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import path from "node:path";
import { sampleWorkbook } from "../../src/cli/commands/sample";
import { checkPlan } from "../../src/domain/check-plan";
import { programmes } from "../../src/domain/programmes/programmes";
import { samplePlans } from "../../src/sample/sample-plans";
import { benchConsolidating, consolidateFolder, type ConsolidatingResult } from "./consolidating.bench";
import { benchReading, type ReadingResult } from "./reading.bench";

const reference = 1000;
const megabyte = 1024 * 1024;

/** Prints every figure as a ratio within one run, so that a slow or busy machine gives the same answer, beside its target. */
async function main(schools: number): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "schoolbudget-bench-"));
  try {
    const bytes = await writeSamples(folder, schools);
    const megabytes = (bytes / megabyte).toFixed(0);
    print(`${schools} schools, ${readdirSync(folder).length} workbooks, ${megabytes} MB; ${machine()}`);
    await printReading(folder);
    printConsolidating(folder, schools);
    printChecking();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function writeSamples(folder: string, schools: number): Promise<number> {
  let total = 0;
  for (const [index, plan] of samplePlans({ schools, seed: 1, programme: programmes[0] }).entries()) {
    const bytes = await sampleWorkbook(plan);
    writeFileSync(path.join(folder, `${String(index).padStart(6, "0")}.xlsx`), bytes);
    total += bytes.length;
  }
  return total;
}

function machine(): string {
  const memory = `${(totalmem() / 1024 ** 3).toFixed(0)} GB`;
  return `${cpus()[0]?.model.trim() ?? "?"}, ${cpus().length} cores, ${memory}, Node ${process.version}`;
}

async function printReading(folder: string): Promise<void> {
  const names = readdirSync(folder).sort().slice(0, reference);
  const results = await benchReading(names.map((name) => new Uint8Array(readFileSync(path.join(folder, name)))));
  print("\nReading (bytes to cells), processor time per workbook");
  for (const each of results) print(readingLine(each));
  const times = (reader: string) => results.find((each) => each.reader.startsWith(reader))?.timesFloor ?? NaN;
  const ours = times("ours, native");
  target("ours against the floor", ours, "at most", 2.5);
  target("faster than @e965/xlsx", times("@e965/xlsx") / ours, "at least", 10);
  target("faster than exceljs", times("exceljs") / ours, "at least", 15);
}

function readingLine({ reader, files, perFile, timesFloor }: ReadingResult): string {
  return `  ${reader.padEnd(44)} ${perFile.toFixed(3).padStart(8)} ms ${timesFloor.toFixed(2).padStart(7)} x   (${files} files)`;
}

function printConsolidating(folder: string, schools: number): void {
  print("\nConsolidating: read, check, gather, describe; the writer apart; the floor is inflating all parts");
  const small = benchConsolidating(folder, reference);
  print(consolidatingLine(small));
  target("against the floor", small.own / small.floor, "at most", 4);
  if (schools <= reference) return;
  const large = benchConsolidating(folder, schools);
  print(consolidatingLine(large));
  target("against the floor", large.own / large.floor, "at most", 4);
  const perFloor = ({ own, floor }: ConsolidatingResult) => own / floor;
  target(`per workbook, against ${small.files} workbooks`, perFloor(large) / perFloor(small), "at most", 1.15);
  target("most memory, writer included, MB", large.memory / megabyte, "at most", 512);
}

function consolidatingLine({ files, floor, own, writing, writtenBytes, memory }: ConsolidatingResult): string {
  const each = (own / files).toFixed(3);
  const times = (own / floor).toFixed(2);
  return (
    `  ${files} workbooks: ${each} ms each, ${times} x the floor; ` +
    `writing ${(writing / 1000).toFixed(1)} s, ${(writtenBytes / 1024).toFixed(0)} KB; most memory ${(memory / megabyte).toFixed(0)} MB`
  );
}

function printChecking(): void {
  const plans = samplePlans({ schools: 500, seed: 2, programme: programmes[0] });
  const times = plans.map(({ plan, programme }) => {
    const start = performance.now();
    checkPlan(plan, { programme, today: null });
    return performance.now() - start;
  });
  print("\nChecking a full plan by the rules");
  target("median, ms", times.sort((left, right) => left - right)[Math.floor(times.length / 2)] ?? NaN, "at most", 0.3);
}

function target(what: string, value: number, bound: "at most" | "at least", limit: number): void {
  const isMet = bound === "at most" ? value <= limit : value >= limit;
  print(`  ${isMet ? "met    " : "NOT MET"} ${what}: ${value.toFixed(2)} (${bound} ${limit})`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

const [, , first = String(reference), folder = "", count = ""] = process.argv;
if (first === "consolidate") {
  void consolidateFolder(folder, Number(count)).then((result) => print(JSON.stringify(result)));
} else void main(Number(first));

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { programmes } from "../../src/domain/programmes/programmes";
import { checkingSection } from "./checking.bench";
import { dashboardSection } from "./dashboard.bench";
import { writeDocument } from "./document";
import { libraryAlone } from "./library.bench";
import { machineText } from "./machine";
import { paneSizeSection, roundTripsSection } from "./pane.bench";
import { readingSection } from "./reading.bench";
import { sectionText, targetsText, type Section } from "./report";
import { sampleCopies } from "./sample-copies";
import { consolidateFirst, floorOfFolder, roomsSection, scaleSection } from "./scale.bench";
import { workersSection } from "./workers.bench";

const region = 205;
const reference = 1000;
const few = [100, region, reference];
const many = [...few, 9000, 30_000];

interface BenchOptions {
  /** Also the two large numbers, LibreOffice and a build of the pane. */
  readonly full: boolean;
  /** The figures go into the document: all of them, so it is a full run. */
  readonly write: boolean;
}

/** Prints every figure as a ratio within one run, so that a slow or busy machine gives the same answer, beside its target. */
async function main({ full, write }: BenchOptions): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "schoolbudget-bench-"));
  removeAtTheEnd(folder);
  const machine = machineText(new Date());
  print(machine);
  const sections: Section[] = [];
  for await (const section of measure(folder, full)) {
    print(sectionText(section));
    sections.push(section);
  }
  print(targetsText(sections));
  if (write) writeDocument(sections, machine);
}

/** Also when somebody breaks it off: there may be a gigabyte in it. */
function removeAtTheEnd(folder: string): void {
  process.once("exit", () => rmSync(folder, { recursive: true }));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));
}

async function* measure(folder: string, full: boolean): AsyncGenerator<Section> {
  const input = path.join(folder, "input");
  const scale = full ? many : few;
  const files = await writeSamples(input, Math.max(...scale));
  yield await readingSection(files.slice(0, reference).map((file) => new Uint8Array(readFileSync(file))));
  const results = scale.map((workbooks) => {
    process.stderr.write(`consolidating ${workbooks} workbooks\n`);
    return consolidateFirst(input, workbooks);
  });
  yield scaleSection(results);
  yield roomsSection(results);
  const opened = full ? dashboardSection(results.filter(({ workbooks }) => workbooks >= region && workbooks <= 9000)) : null; // prettier-ignore
  if (opened !== null) yield opened;
  const workers = await workersSection(files.slice(0, region));
  if (workers !== null) yield workers;
  yield checkingSection();
  yield roundTripsSection();
  if (full) yield paneSizeSection();
}

/** The files of so many schools, sorted. */
async function writeSamples(folder: string, schools: number): Promise<readonly string[]> {
  mkdirSync(folder);
  let number = 0;
  for await (const bytes of sampleCopies(schools, programmes[0]))
    await writeFile(path.join(folder, `${String(number++).padStart(6, "0")}.xlsx`), bytes);
  return readdirSync(folder)
    .sort()
    .map((name) => path.join(folder, name));
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

const [, , first, input = ""] = process.argv;
if (first === "floor") void floorOfFolder(input).then((floor) => print(String(floor)));
else if (first === "library") void libraryAlone(input).then((milliseconds) => print(String(milliseconds)));
else {
  const write = process.argv.includes("--write");
  void main({ write, full: write || process.argv.includes("--full") });
}

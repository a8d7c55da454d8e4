import { execFileSync } from "node:child_process";
import { linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { allParts } from "./compressed-parts";
import { leastUsage, profileCommandLine, type Profiled, runCommandLine, type Usage } from "./command-line";
import { inflateFloor } from "./inflate-floor";
import { leastTimes } from "./least-times";
import { collecting, writingLibraries } from "./profile-shares";
import type { Section, Target } from "./report";

const megabyte = 1024 ** 2;
/** So many files are in memory at once while the floor is measured. */
const groupSize = 100;
const floorRounds = 3;
/** From here on a run takes long, and what else the machine does falls away in it. */
const large = 5000;
const whole = 9000;
const most = 20_000;

/** What consolidating so many workbooks took. */
export interface Consolidated {
  readonly workbooks: number;
  /** Milliseconds of inflating every part of the input. */
  readonly floor: number;
  readonly first: Usage;
  /** Once more into the same workbook; null where it was not measured. */
  readonly again: Usage | null;
  /** Null where it was not measured. */
  readonly profiled: Profiled | null;
  /** Milliseconds of the writing library by itself with the cells of that workbook; null where it was not measured. */
  readonly library: number | null;
  readonly out: string;
  readonly inputBytes: number;
}

/** Consolidates the first workbooks of a folder by the command line, each time in a process of its own. */
export function consolidateFirst(folder: string, workbooks: number): Consolidated {
  const work = mkdtempSync(path.join(path.dirname(folder), `first-${workbooks}-`));
  const input = path.join(work, "input");
  mkdirSync(input);
  const names = readdirSync(folder).sort().slice(0, workbooks);
  for (const name of names) linkSync(path.join(folder, name), path.join(input, name));
  const out = path.join(work, "region.xlsx");
  const args = ["consolidate", input, "--out", out];
  const anew = () => {
    rmSync(out, { force: true });
    return runCommandLine(work, args);
  };
  const times = workbooks < large ? 3 : workbooks < most ? 2 : 1;
  const first = leastUsage(times, anew);
  return {
    workbooks,
    floor: apart("floor", input),
    first,
    again: workbooks < most ? leastUsage(workbooks < large ? 2 : 1, () => runCommandLine(work, args)) : null,
    profiled:
      workbooks < most ? profileCommandLine(work, [...args.slice(0, -1), path.join(work, "profiled.xlsx")]) : null,
    library: workbooks < most ? apart("library", input) : null,
    out,
    inputBytes: names.reduce((sum, name) => sum + statSync(path.join(input, name)).size, 0),
  };
}

/** Milliseconds of something that is measured in a process of its own too, so that this one stays small. */
function apart(what: "floor" | "library", path: string): number {
  return Number(execFileSync(process.execPath, [process.argv[1] ?? "", what, path], { encoding: "utf8" }));
}

/** What that process does: the milliseconds of inflating all parts of all files of a folder, the best round of each group. */
export async function floorOfFolder(input: string): Promise<number> {
  const files = readdirSync(input).map((name) => path.join(input, name));
  let floor = 0;
  for (let start = 0; start < files.length; start += groupSize) {
    const group = files.slice(start, start + groupSize).map((file) => new Uint8Array(readFileSync(file)));
    const [least = NaN] = await leastTimes([inflateFloor(group, allParts)], floorRounds);
    floor += least;
  }
  return floor;
}

/** The curve over the numbers of workbooks, and the targets of consolidation. */
export function scaleSection(results: readonly Consolidated[]): Section {
  return {
    id: "scale",
    title: "Consolidating, each time by the command line in a process of its own",
    head: ["workbooks", "input", "floor: inflating", "processor time", "x floor", "x floor, less the library alone", "x floor, without writing", "x floor, without writing libraries", "each workbook", "most memory", "workbook made", "once more"], // prettier-ignore
    rows: results.map(scaleRow),
    targets: scaleTargets(results),
  };
}

function scaleRow(result: Consolidated): readonly string[] {
  const { workbooks, floor, first, again, out, inputBytes } = result;
  const own = [beyondLibrary(result), withoutWriting(result), withoutLibraries(result)];
  return [
    workbooks.toLocaleString("en"),
    `${(inputBytes / megabyte).toFixed(1)} MB`,
    seconds(floor),
    seconds(first.milliseconds),
    times(first.milliseconds / floor),
    ...own.map((each) => (each === null ? "–" : times(each / floor))),
    `${(first.milliseconds / workbooks).toFixed(2)} ms`,
    `${(first.memory / megabyte).toFixed(0)} MB`,
    `${(statSync(out).size / megabyte).toFixed(1)} MB`,
    again === null
      ? "–"
      : `${times(again.milliseconds / first.milliseconds)}, ${(again.memory / megabyte).toFixed(0)} MB`,
  ];
}

function scaleTargets(results: readonly Consolidated[]): readonly Target[] {
  const reference = results.find(({ workbooks }) => workbooks === 1000);
  const country = results.find(({ workbooks }) => workbooks === whole) ?? reference;
  if (country === undefined) return [];
  const count = `${country.workbooks.toLocaleString("en")} workbooks`;
  const each = ({ first, workbooks }: Consolidated) => first.milliseconds / workbooks;
  const flat: Target[] =
    reference === undefined || reference === country
      ? []
      : [{ what: `a workbook of ${country.workbooks.toLocaleString("en")}, against one of 1,000`, value: each(country) / each(reference), bound: "at most", limit: 1.15, unit: "x" }]; // prettier-ignore
  return [
    { what: `${count}, less what the writing library takes alone, against inflating them`, value: (beyondLibrary(country) ?? NaN) / country.floor, bound: "at most", limit: 4, unit: "x" }, // prettier-ignore
    { what: `${count}, less what that library takes of it here, where we write the cells`, value: (withoutLibraries(country) ?? NaN) / country.floor, bound: "at most", limit: 4, unit: "x" }, // prettier-ignore
    { what: `most memory with ${count}`, value: country.first.memory / megabyte, bound: "at most", limit: 512, unit: "MB" }, // prettier-ignore
    ...flat,
  ];
}

/** Milliseconds beyond what the writing library would take by itself for the same cells. */
function beyondLibrary({ first, library }: Consolidated): number | null {
  return library === null ? null : first.milliseconds - library;
}

/** Milliseconds that are ours: all but what the profile gives to the libraries that write. */
function withoutLibraries({ first, profiled }: Consolidated): number | null {
  return profiled === null ? null : first.milliseconds * (1 - (profiled.shares.get(writingLibraries) ?? 0));
}

/** Milliseconds of all but writing: our part of that takes the place of what the library would have done. */
function withoutWriting({ first, profiled }: Consolidated): number | null {
  return profiled === null ? null : first.milliseconds * (1 - profiled.writing);
}

/** Where the time goes at the largest number that was profiled. */
export function roomsSection(results: readonly Consolidated[]): Section {
  const largest = results.filter(({ profiled }) => profiled !== null).at(-1);
  const shares = [...(largest?.profiled?.shares ?? [])].filter(([, share]) => share >= 0.005);
  return {
    id: "rooms",
    title: `Where the time of ${largest?.workbooks.toLocaleString("en") ?? "no"} workbooks goes`,
    head: ["part", "share", "x floor"],
    rows: shares.map(([part, share]) => [
      part === collecting ? "collecting garbage of all" : part,
      `${(share * 100).toFixed(0)} %`,
      largest === undefined ? "" : times((share * largest.first.milliseconds) / largest.floor),
    ]),
    targets: [],
  };
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

function times(ratio: number): string {
  return `${ratio.toFixed(2)} x`;
}

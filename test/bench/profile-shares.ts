import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** By the name of a part of the program: its share of the busy time of the main thread, from 0 to 1. */
export type Shares = ReadonlyMap<string, number>;

interface Frame {
  readonly functionName: string;
  readonly url: string;
  readonly lineNumber: number;
}

interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: Frame; readonly children?: readonly number[] }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

export const collecting = "garbage collector";
export const writingLibraries = "writing libraries";

/** Divides the time of a processor profile. What Node does itself counts for whoever called it. */
export function profileShares(json: string): Shares {
  const { nodes, samples, timeDeltas } = JSON.parse(json) as Profile;
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const sources = new Sources();
  const parts = new Map<number, string | null>();
  const partOf = (id: number | undefined): string | null => {
    if (id === undefined) return "Node";
    const known = parts.get(id);
    if (known !== undefined) return known;
    const frame = frames.get(id);
    const part = frame === undefined ? null : (partOfFrame(frame, sources) ?? partOf(parents.get(id)));
    parts.set(id, part);
    return part;
  };
  const times = new Map<string, number>();
  samples.forEach((sample, index) => {
    if (frames.get(sample)?.functionName === "(idle)") return;
    const part = partOf(sample) ?? "Node";
    times.set(part, (times.get(part) ?? 0) + (timeDeltas[index] ?? 0));
  });
  const total = [...times.values()].reduce((sum, time) => sum + time, 0);
  return new Map(
    [...times].map(([part, time]) => [part, time / total] as const).sort(([, one], [, other]) => other - one),
  );
}

/** The share of the busy time in which a workbook is written, by library or by us; garbage is taken to be spread evenly. */
export function writingShare(json: string): number {
  const { nodes, samples, timeDeltas } = JSON.parse(json) as Profile;
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const names = new Map(nodes.map(({ id, callFrame }) => [id, callFrame.functionName]));
  const isWriting = (id: number | undefined): boolean =>
    id !== undefined && (writers.has(names.get(id) ?? "") || isWriting(parents.get(id)));
  const writing = new Map(nodes.map(({ id }) => [id, isWriting(id)]));
  let [total, written] = [0, 0];
  samples.forEach((sample, index) => {
    if (["(idle)", "(garbage collector)"].includes(names.get(sample) ?? "")) return;
    const time = timeDeltas[index] ?? 0;
    total += time;
    if (writing.get(sample) === true) written += time;
  });
  return written / total;
}
const writers: ReadonlySet<string> = new Set(["writeWorkbook", "patchWorkbook"]);

/** Null where the caller must say. */
function partOfFrame({ functionName, url, lineNumber }: Frame, sources: Sources): string | null {
  if (functionName === "(garbage collector)") return collecting;
  if (url.includes("/node_modules/")) return partOfLibrary(url);
  // Node's own compressing is the work of a library too; its inflating is part of the floor.
  if (url === "node:zlib") return /^deflate/.test(functionName) ? writingLibraries : null;
  if (!url.startsWith("file:")) return null;
  const source = sources.at(fileURLToPath(url), lineNumber);
  return source === null ? null : partOfSource(source);
}

function partOfLibrary(url: string): string {
  return /\/node_modules\/(@cj-tech-master\/excelts|fflate)\//.test(url) ? writingLibraries : "other libraries";
}

function partOfSource(source: string): string {
  const [, room = "", rest = ""] = /^src\/([^/]+)\/(.*)/.exec(source) ?? [];
  // Where reading and writing meet Node's zlib.
  if (room === "cli" && rest === "node-inflate.ts") return "reading (src/xlsx)";
  if (room === "cli" && rest === "node-deflate.ts") return writingLibraries;
  if (room === "xlsx") return /^(write-|patch\/)/.test(rest) ? "writing (src/xlsx)" : "reading (src/xlsx)";
  return `src/${room}`;
}

/** Which source file a line of a built program comes from, as webpack notes above each module. */
class Sources {
  private readonly files = new Map<string, readonly (string | null)[]>();

  at(file: string, line: number): string | null {
    const lines = this.files.get(file) ?? sourcesByLine(readFileSync(file, "utf8"));
    this.files.set(file, lines);
    return lines[line] ?? null;
  }
}

function sourcesByLine(program: string): readonly (string | null)[] {
  let source: string | null = null;
  return program.split("\n").map((line) => {
    const found = /^(?:;\/\/ |\/\*{3}\/ ")\.\/(src\/[^"\s]+)/.exec(line);
    if (found !== null) source = found[1] ?? null;
    return source;
  });
}

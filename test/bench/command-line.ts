import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { profileShares, type Shares, writingShare } from "./profile-shares";

/** The command line as it is published, but for names of modules by which a profile tells rooms apart. */
const program = path.join(path.dirname(process.argv[1] ?? ""), "schoolbudget.cjs");
const reporter = path.resolve("test/bench/report-usage.cjs");
/** Microseconds between samples: few enough to cost nothing, many enough for a share of a percent. */
const profileInterval = 2000;

/** What a process took from the machine: milliseconds of processor time of all its threads, most bytes it ever held. */
export interface Usage {
  readonly milliseconds: number;
  readonly memory: number;
}

/** Runs the command line in a process of its own, and gives what that took. `folder` is for what it leaves. */
export function runCommandLine(folder: string, args: readonly string[], flags: readonly string[] = []): Usage {
  const report = path.join(folder, "usage.json");
  const { status, stderr } = spawnSync(process.execPath, [...flags, "--require", reporter, program, ...args], {
    env: { ...process.env, BENCH_USAGE: report },
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
  });
  // 1 says that there are findings: the sample has mistakes on purpose.
  if (status !== 0 && status !== 1) throw new Error(`schoolbudget ${args.join(" ")} ended with ${status}: ${stderr}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(report, "utf8")) as NodeJS.ResourceUsage;
  return { milliseconds: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS * 1024 };
}

/** The least time of several such runs, and the most memory. */
export function leastUsage(times: number, run: () => Usage): Usage {
  const usages = Array.from({ length: times }, run);
  return {
    milliseconds: Math.min(...usages.map(({ milliseconds }) => milliseconds)),
    memory: Math.max(...usages.map(({ memory }) => memory)),
  };
}

/** Where the time of such a run goes. */
export interface Profiled {
  /** Of each room and library its share. */
  readonly shares: Shares;
  /** The share of writing the workbook, from checking its description to the last byte. */
  readonly writing: number;
}

export function profileCommandLine(folder: string, args: readonly string[]): Profiled {
  const profiles = path.join(folder, "profiles");
  const flags = ["--cpu-prof", "--cpu-prof-dir", profiles, "--cpu-prof-interval", String(profileInterval)];
  runCommandLine(folder, args, flags);
  const [file] = readdirSync(profiles);
  if (file === undefined) throw new Error("no profile was written");
  const json = readFileSync(path.join(profiles, file), "utf8");
  return { shares: profileShares(json), writing: writingShare(json) };
}

import { spawn, type SpawnOptions } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import type { Finished } from "../../cli/run-command";

export const program = path.resolve(__dirname, "../../../dist/cli/schoolbudget.cjs");

export interface Trouble {
  /** What the paths contain of the steps at the disk that count. */
  readonly about: string;
  /** At which of them it comes, from 1; 0 for no trouble. */
  readonly at: number;
  /** `KILL`, an error code of the system, or what somebody else does to the file: `vanish`, `grow`, `save`. */
  readonly how: string;
}

export interface InTrouble extends Finished {
  /** Names of the steps that were taken; null when the run was killed. */
  readonly steps: readonly string[] | null;
}

let runs = 0;

/** Runs the command line with trouble at its disk; `folder` is for what it reports. */
export async function inTrouble(trouble: Trouble, folder: string, ...args: readonly string[]): Promise<InTrouble> {
  const report = path.join(folder, `steps-${++runs}.json`);
  rmSync(report, { force: true });
  const env = { ...process.env, TROUBLE: JSON.stringify({ ...trouble, report }) };
  const finished = await run(["--require", path.join(__dirname, "trouble.cjs"), program, ...args], { env });
  const steps = existsSync(report) ? (JSON.parse(readFileSync(report, "utf8")) as string[]) : null;
  return { ...finished, steps };
}

/** Runs Node, with what is asked of its process. */
export async function run(args: readonly string[], options: SpawnOptions = {}): Promise<Finished> {
  const child = spawn(process.execPath, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  let [out, err] = ["", ""];
  child.stdout?.on("data", (chunk: Buffer) => (out += chunk.toString()));
  child.stderr?.on("data", (chunk: Buffer) => (err += chunk.toString()));
  const [code] = (await once(child, "close")) as [number | null];
  return { code, out, err };
}

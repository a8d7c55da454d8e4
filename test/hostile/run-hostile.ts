import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { errorSentence } from "../../src/texts/error-text";
import { workbookErrorCodes } from "../../src/workbook/workbook-error";
import type { HostileFile } from "./hostile-file";

export interface HostileRun {
  /** As in `HostileFile`, or what it ended with instead. */
  readonly outcome: string;
  /** What the process used; null when it did not come to its end. */
  readonly used: { readonly peakMegabytes: number; readonly cpuSeconds: number } | null;
}

/** Gives the file to the command line, in a process of its own. `root` is the folder of the project. */
export async function runHostile({ file, command, bytes }: HostileFile, root: string): Promise<HostileRun> {
  const folder = mkdtempSync(path.join(tmpdir(), "hostile-"));
  try {
    const report = path.join(folder, "used.json");
    writeFileSync(path.join(folder, file), bytes());
    const measured = ["--require", path.join(root, "test/hostile/measure.cjs")];
    const program = path.join(root, "dist/cli/schoolbudget.cjs");
    const child = spawn(process.execPath, [...measured, program, ...command, path.join(folder, file)], {
      env: { ...process.env, MEASURE: report },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
    const [code] = (await once(child, "close")) as [number | null];
    return { outcome: outcomeOf(code, said), used: readUsed(report) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function outcomeOf(exitCode: number | null, said: string): string {
  const refused = workbookErrorCodes.find((code) => said.includes(errorSentence(code, "nl")));
  if (exitCode === 2 && refused !== undefined) return refused;
  if (exitCode === 2 && /^ +✗/m.test(said)) return "mistakes";
  return refused === undefined && (exitCode === 0 || exitCode === 1) ? "read" : `exit ${exitCode}: ${said.slice(-500)}`;
}

function readUsed(report: string): HostileRun["used"] {
  try {
    return JSON.parse(readFileSync(report, "utf8")) as HostileRun["used"];
  } catch {
    return null;
  }
}

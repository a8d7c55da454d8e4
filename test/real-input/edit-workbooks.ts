import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { findOffice } from "../xlsx/find-office";

/** One thing a person does in LibreOffice; edit-workbooks.py says what each means. */
export type Edit = Readonly<Record<string, string | number | boolean>>;

/** Edits copies of one workbook in a Dutch LibreOffice, one copy for each list of edits, and gives them as saved. */
export async function editWorkbooks(
  source: Uint8Array,
  edits: readonly (readonly Edit[])[],
): Promise<readonly Uint8Array[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "edit-"));
  try {
    const original = path.join(folder, "original.xlsx");
    await writeFile(original, source);
    const jobs = edits.map((each, index) => ({
      source: original,
      target: path.join(folder, `${index}.xlsx`),
      edits: each,
    }));
    await runPython(JSON.stringify(jobs));
    return await Promise.all(jobs.map(({ target }) => readFile(target)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function runPython(jobs: string): Promise<void> {
  // Debian's own Python is the one that has LibreOffice's bridge.
  const python = spawn("/usr/bin/python3", [path.join(__dirname, "edit-workbooks.py"), findOffice() ?? "soffice"], {
    stdio: ["pipe", "ignore", "pipe"],
  });
  let complaints = "";
  python.stderr.on("data", (chunk: Buffer) => (complaints += chunk.toString()));
  python.stdin.end(jobs);
  const [code] = (await once(python, "close")) as [number];
  if (code !== 0) throw new Error(`editing in LibreOffice failed: ${complaints}`);
}

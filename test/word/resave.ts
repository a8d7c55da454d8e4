import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { findOffice } from "../xlsx/find-office";

const run = promisify(execFile);

/** Documents as LibreOffice saves them, all in one go. Takes seconds. */
export async function resaveAll(
  documents: readonly Uint8Array[],
  kind: "docx" | "doc" | "odt" = "docx",
): Promise<readonly Uint8Array[]> {
  const office = findOffice();
  if (office === null) throw new Error("LibreOffice is not installed");
  const folder = await mkdtemp(join(tmpdir(), "resave-"));
  try {
    const sources = documents.map((_, index) => join(folder, `form-${index}.docx`));
    for (const [index, bytes] of documents.entries()) await writeFile(sources[index] as string, bytes);
    const out = join(folder, "out");
    const profile = pathToFileURL(join(folder, "profile")).href;
    await run(office, [
      `-env:UserInstallation=${profile}`,
      "--headless",
      "--convert-to",
      kind,
      "--outdir",
      out,
      ...sources,
    ]);
    return await Promise.all(sources.map((source) => readFile(join(out, basename(source, "docx") + kind))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

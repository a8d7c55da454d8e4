import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { findOffice } from "./find-office";

const run = promisify(execFile);

/** Without this LibreOffice repeats the cached values, and comparing them would prove nothing. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
</oor:items>`;

/** The workbook as LibreOffice saves it after computing every formula again. Takes seconds. */
export async function recalculate(workbook: string | Uint8Array): Promise<Uint8Array> {
  const [recalculated] = await recalculateAll([workbook]);
  return recalculated as Uint8Array;
}

/** The same for many workbooks at once, which takes little longer than for one. */
export async function recalculateAll(workbooks: readonly (string | Uint8Array)[]): Promise<readonly Uint8Array[]> {
  const office = findOffice();
  if (office === null) throw new Error("LibreOffice is not installed");
  const folder = await mkdtemp(join(tmpdir(), "recalculate-"));
  try {
    const profile = join(folder, "profile");
    await mkdir(join(profile, "user"), { recursive: true });
    await writeFile(join(profile, "user", "registrymodifications.xcu"), alwaysRecalculate);
    const sources = workbooks.map((_, index) => join(folder, `workbook-${index}.xlsx`));
    for (const [index, workbook] of workbooks.entries()) {
      await writeFile(sources[index] as string, typeof workbook === "string" ? await readFile(workbook) : workbook);
    }
    const out = join(folder, "out");
    const settings = [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      "--headless",
      "--convert-to",
      "xlsx",
      "--outdir",
      out,
    ];
    await run(office, [...settings, ...sources]);
    return await Promise.all(sources.map((source) => readFile(join(out, basename(source)))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

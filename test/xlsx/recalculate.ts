import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
  const office = findOffice();
  if (office === null) throw new Error("LibreOffice is not installed");
  const folder = await mkdtemp(join(tmpdir(), "recalculate-"));
  try {
    const profile = join(folder, "profile");
    await mkdir(join(profile, "user"), { recursive: true });
    await writeFile(join(profile, "user", "registrymodifications.xcu"), alwaysRecalculate);
    const source = join(folder, "workbook.xlsx");
    await writeFile(source, typeof workbook === "string" ? await readFile(workbook) : workbook);
    const out = join(folder, "out");
    await run(office, [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      "--headless",
      "--convert-to",
      "xlsx",
      "--outdir",
      out,
      source,
    ]);
    return await readFile(join(out, "workbook.xlsx"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { findOffice } from "../xlsx/find-office";

/** The pages that LibreOffice makes of a workbook, each as its size in points: "842 x 595". Takes seconds. */
export async function printedPages(workbook: Uint8Array): Promise<readonly string[]> {
  const office = findOffice();
  if (office === null) throw new Error("LibreOffice is not installed");
  const folder = await mkdtemp(join(tmpdir(), "printed-"));
  try {
    await writeFile(join(folder, "workbook.xlsx"), workbook);
    const profile = pathToFileURL(join(folder, "profile")).href;
    const settings = [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", "pdf", "--outdir", folder];
    await promisify(execFile)(office, [...settings, join(folder, "workbook.xlsx")]);
    return pageSizes((await readFile(join(folder, "workbook.pdf"))).toString("latin1"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function pageSizes(pdf: string): readonly string[] {
  const pages = [...pdf.matchAll(/\/Type\s*\/Page\b[^>]*?\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
  return pages.map(([, width, height]) => `${Math.round(Number(width))} x ${Math.round(Number(height))}`);
}

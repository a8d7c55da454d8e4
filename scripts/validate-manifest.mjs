// `npm run validate [manifest]`: by Microsoft's published schemas on this machine, then, unless `--offline`, by Microsoft's own service.
import { spawnSync } from "node:child_process";
import path from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { validateManifest } from "office-addin-manifest";

const root = path.join(import.meta.dirname, "..");
const { values, positionals } = parseArgs({ options: { offline: { type: "boolean" } }, allowPositionals: true });
const manifest = path.resolve(positionals[0] ?? path.join(root, "manifest.xml"));

process.exitCode = bySchema() && (values.offline === true || (await byService())) ? 0 : 1;

function bySchema() {
  const schema = path.join(root, "test/manifest/schemas/OfficeAppManifestV1_1.xsd");
  const run = spawnSync("xmllint", ["--noout", "--nonet", "--schema", schema, manifest], { encoding: "utf8" });
  if (run.error !== undefined) return skipped("Schemas", "xmllint is not installed (Debian: libxml2-utils)");
  console.log(`Schemas: ${run.stderr.trim()}`);
  return run.status === 0;
}

/** The service sees the manifest alone, which holds no data of anybody. */
async function byService() {
  try {
    const { isValid, report } = await validateManifest(manifest);
    console.log(`Microsoft's service: ${isValid ? "valid" : JSON.stringify(report?.errors ?? "refused", null, 2)}`);
    return isValid;
  } catch (error) {
    if (!error.message.startsWith("Unable to contact")) throw error;
    return skipped("Microsoft's service", "this network does not reach it");
  }
}

function skipped(judge, reason) {
  console.log(`${judge}: not asked, ${reason}`);
  return true;
}

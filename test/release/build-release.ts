import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const root = join(__dirname, "../..");

/** Builds the pane as it is published, for the given address, into a folder of the test's own. */
export async function buildRelease(folder: string, address: string): Promise<void> {
  const webpack = join(root, "node_modules/webpack/bin/webpack.js");
  const settings = [
    "--config",
    "webpack.release.js",
    "--output-path",
    folder,
    "--stats=normal",
    `--json=${folder}.json`,
  ];
  await promisify(execFile)(process.execPath, [webpack, ...settings], {
    cwd: root,
    env: { ...process.env, SCHOOLBUDGET_URL: address },
  });
}

/** The source files and packages that went into a release, as webpack counted them. */
export function modulesOf(folder: string): string[] {
  const stats = JSON.parse(readFileSync(`${folder}.json`, "utf8")) as { modules: Module[] };
  return stats.modules.flatMap(withInner).map(({ name }) => name);
}

/** The files of a folder by their names within it. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
}

/** One line per file: its name and what it holds. */
export function fingerprintsOf(folder: string): string[] {
  return filesOf(folder).map(
    (name) =>
      `${name} ${createHash("sha256")
        .update(readFileSync(join(folder, name)))
        .digest("hex")}`,
  );
}

interface Module {
  name: string;
  modules?: Module[];
}

/** Webpack joins modules into one another; the joined ones are listed inside. */
function withInner(module: Module): Module[] {
  return [module, ...(module.modules ?? []).flatMap(withInner)];
}

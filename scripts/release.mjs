// `npm run release -- --url https://…`: everything of one version that is handed to whoever puts it on a server, in dist/release.
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { checkedManifest, releaseAddress, releaseNotes, Refusal } from "./release-checks.mjs";
import { checksumLines, filesIn, zipOf } from "./release-files.mjs";

const root = path.join(import.meta.dirname, "..");
const usage = `npm run release -- --url https://example.org/schoolbudget [--out FOLDER]

Makes dist/release (or FOLDER) for the address at which the pane will be served:

  schoolbudget-inclusie-VERSION/       the static site: put its files at the address
  schoolbudget-inclusie-VERSION.zip    the same in one file
  manifest-VERSION.xml                 what Microsoft 365 or Excel is given
  release-notes-VERSION.md             what changed, from CHANGELOG.md
  SHA256SUMS                           sha256sum -c SHA256SUMS tells whether every file is whole

The address begins with https:// and has no slash at the end. The same commit and address give the same bytes.
docs/releasing.md says more.`;

try {
  main();
} catch (error) {
  // What people can mend is a sentence; a bug shows itself whole.
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function main() {
  const { url, out, site } = givenOptions();
  if (url === undefined) throw new Refusal(usage);
  const address = releaseAddress(url);
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  const notes = releaseNotes(readFileSync(path.join(root, "CHANGELOG.md"), "utf8"), version);

  const target = path.resolve(out ?? path.join(root, "dist/release"));
  if (existsSync(target) && !existsSync(path.join(target, "SHA256SUMS")))
    throw new Refusal(`${target} is there already and is no release: choose another folder.`);
  mkdirSync(path.dirname(target), { recursive: true });
  // Beside the target, so that a release that fails half-way leaves the one before as it was.
  const draft = mkdtempSync(`${target}-`);
  // A temporary folder is for its owner alone; a release is for whoever puts it on a server.
  chmodSync(draft, 0o755);
  try {
    fill(draft, { address, version, notes, site });
    rmSync(target, { recursive: true, force: true });
    renameSync(draft, target);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  console.log(readFileSync(path.join(target, "SHA256SUMS"), "utf8").trimEnd());
  console.log(`\nVersion ${version} for ${address} is in ${path.relative(process.cwd(), target)}.`);
}

function givenOptions() {
  const text = { type: "string" };
  try {
    // --site packs a site that was built for this address already.
    return parseArgs({ options: { url: text, out: text, site: text } }).values;
  } catch (error) {
    throw new Refusal(`${error.message}\n\n${usage}`);
  }
}

function fill(folder, { address, version, notes, site }) {
  const name = `schoolbudget-inclusie-${version}`;
  const own = path.join(folder, name);
  if (site === undefined) buildSite(own, address);
  else copySite(path.resolve(site), own);

  const manifest = path.join(folder, `manifest-${version}.xml`);
  copyFileSync(path.join(own, "manifest.xml"), manifest);
  checkedManifest(readFileSync(manifest, "utf8"), { address, version, files: filesIn(own) });
  validate(manifest);
  writeFileSync(path.join(folder, `release-notes-${version}.md`), notes);
  writeFileSync(
    path.join(folder, `${name}.zip`),
    zipOf(
      folder,
      filesIn(own).map((file) => `${name}/${file}`),
    ),
  );
  writeFileSync(path.join(folder, "SHA256SUMS"), checksumLines(folder));
}

function buildSite(folder, address) {
  const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
  run([webpack, "--config", "webpack.release.js", "--output-path", folder], { SCHOOLBUDGET_URL: address });
}

function copySite(from, to) {
  if (!existsSync(path.join(from, "manifest.xml"))) throw new Refusal(`${from} holds no built site.`);
  for (const file of filesIn(from)) {
    mkdirSync(path.dirname(path.join(to, file)), { recursive: true });
    copyFileSync(path.join(from, file), path.join(to, file));
  }
}

/** By Microsoft's schemas; nothing is sent anywhere. */
function validate(manifest) {
  run([path.join(import.meta.dirname, "validate-manifest.mjs"), "--offline", manifest]);
}

function run(command, environment = {}) {
  const { status } = spawnSync(process.execPath, command, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...environment },
  });
  if (status !== 0) throw new Refusal(`Stopped: ${path.basename(command[0])} failed. There is no new release.`);
}

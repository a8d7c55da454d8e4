import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const scripts = join(__dirname, "../../scripts");
const address = "https://schoolbudget.example/inclusie";

test.each([
  [[], "npm run release -- --url https://"],
  [["--address", address], "Unknown option '--address'"],
  [["--url", "http://schoolbudget.example"], "must begin with https://"],
  [["--url", `${address}/`], `Leave it out: ${address}`],
  [["--url", "https://schoolbudget.example/in clusie"], "has a space in it"],
  [["--url", "schoolbudget"], "is no address"],
  [["--url", `${address}?v=2`], "no more than https, a server and a folder"],
  [["--url", "https://Schoolbudget.example"], "as https://schoolbudget.example."],
  [["--url", "https://schoolbudget.example/a&b"], "a mark that a manifest can't hold"],
])("npm run release says what is wrong with %j, before anything is built", (options, said) => {
  const run = spawnSync(process.execPath, [join(scripts, "release.mjs"), ...options], { encoding: "utf8" });
  expect([run.status, run.stdout, run.stderr]).toEqual([1, "", expect.stringContaining(said)]);
  expect(run.stderr).not.toMatch(/^ {4}at /m);
});

/** What a check of the release says, run as Node runs it. */
function checked(call: string) {
  const checks = pathToFileURL(join(scripts, "release-checks.mjs")).href;
  const program = `import * as checks from ${JSON.stringify(checks)}; process.stdout.write(String(checks.${call}));`;
  return spawnSync(process.execPath, ["--input-type=module", "--eval", program], { encoding: "utf8" });
}

const log = [
  "# Changelog",
  "## [Unreleased]",
  "### Added",
  "## [0.2.0] - 2027-01-01",
  "- Words.",
  "## [0.1.0]",
  "### Added",
];
const notesOf = (version: string) => checked(`releaseNotes(${JSON.stringify(log.join("\n\n"))}, "${version}")`);

test("the notes of a version are its section of the changelog", () => {
  expect(notesOf("0.2.0").stdout).toBe("# Schoolbudget Inclusie 0.2.0\n\n- Words.\n");
});

test.each(["0.1.0", "0.3.0"])("version %s, of which the changelog has headings at most, is not released", (version) => {
  expect(notesOf(version).stderr).toContain(`CHANGELOG.md has no words under [${version}] or [Unreleased]`);
});

test("a manifest of another version is not released", () => {
  const about = JSON.stringify({ address, version: "0.2.0", files: [] });
  const { stderr } = checked(`checkedManifest("<Version>0.1.0.0</Version>", ${about})`);
  expect(stderr).toContain("manifest.xml says version 0.1.0.0 and package.json 0.2.0: make it 0.2.0.0.");
});

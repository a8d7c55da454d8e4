import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { buildRelease, filesOf, fingerprintsOf, modulesOf } from "./build-release";

const root = join(__dirname, "../..");
const address = "https://schoolbudget.example/inclusie";
const folder = mkdtempSync(join(tmpdir(), "release-"));
const first = join(folder, "first");
const release = join(folder, "release");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
const site = `schoolbudget-inclusie-${version}`;
const read = (name: string) => readFileSync(join(first, name), "utf8");

/** `npm run release`, as it ends and what it says. */
function npmRelease(...options: readonly string[]) {
  return spawnSync(process.execPath, [join(root, "scripts/release.mjs"), ...options], { encoding: "utf8" });
}

beforeAll(async () => {
  await buildRelease(first, address);
  expect(npmRelease("--url", address, "--out", release)).toMatchObject({ status: 0 });
}, 900_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe("the published pane", () => {
  test("is the same to the byte when it is built again", () => {
    expect(fingerprintsOf(first)).toEqual(fingerprintsOf(join(release, site)));
  });

  test("holds our own code, and nothing of the preview or of the tests", () => {
    const modules = modulesOf(first);
    expect(modules).toContainEqual(expect.stringContaining("./src/taskpane/main.tsx"));
    expect(
      modules.filter((name) =>
        /src\/(preview|sample|cli)\/|\/test\/|univer|node_modules\/chart\.js\/|@microsoft\/office-js\//.test(name),
      ),
    ).toEqual([]);
  });

  test("carries a manifest whose every address is the real one", () => {
    const manifest = read("manifest.xml");
    expect(manifest).not.toContain("localhost");
    const addresses = [...manifest.matchAll(/DefaultValue="(https:[^"]*)"/g)].map((match) => String(match[1]));
    expect(addresses.length).toBeGreaterThan(0);
    for (const each of addresses) expect(filesOf(first)).toContain(each.replace(`${address}/`, ""));
  });

  test("loads Office.js from Microsoft and every other script from beside the page, after the policy", () => {
    const page = read("taskpane.html");
    const scripts = [...page.matchAll(/<script[^>]*? src="?([^" >]+)/g)].map((match) => String(match[1]));
    expect(scripts[0]).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
    expect(scripts.length).toBeGreaterThan(1);
    for (const script of scripts.slice(1)) expect(filesOf(first)).toContain(script);
    expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.indexOf("<script"));
    expect(page.match(/<script(?![^>]* src=)/)).toBeNull();
  });
});

test("a pane without https is refused, because Office would not load it", async () => {
  await expect(buildRelease(join(folder, "third"), "http://schoolbudget.example")).rejects.toThrow("https://");
}, 120_000);

describe("npm run release", () => {
  const again = join(folder, "again");
  const packAgain = (...options: readonly string[]) =>
    npmRelease("--url", address, "--site", join(release, site), "--out", again, ...options);

  test("gives the site, a zip of it, the manifest, the notes and the checksums, with the version in their names", () => {
    expect(readdirSync(release).sort()).toEqual([
      "SHA256SUMS", `manifest-${version}.xml`, `release-notes-${version}.md`, site, `${site}.zip`,
    ]); // prettier-ignore
    expect(readFileSync(join(release, `manifest-${version}.xml`), "utf8")).toBe(read("manifest.xml"));
  });

  test("gives the same bytes again, the zip and the checksums too", () => {
    expect(packAgain().status).toBe(0);
    expect(fingerprintsOf(again)).toEqual(fingerprintsOf(release));
  });

  test("has the right checksum of every file but that of the checksums", () => {
    const lines = readFileSync(join(release, "SHA256SUMS"), "utf8").trimEnd().split("\n");
    const sums = filesOf(release)
      .filter((name) => name !== "SHA256SUMS")
      .map(
        (name) =>
          `${createHash("sha256")
            .update(readFileSync(join(release, name)))
            .digest("hex")}  ${name}`,
      );
    expect(lines).toEqual(sums);
  });

  test("zips the whole site, every file as it is", () => {
    const zipped = unzipSync(new Uint8Array(readFileSync(join(release, `${site}.zip`))));
    expect(Object.keys(zipped).sort()).toEqual(filesOf(first).map((name) => `${site}/${name}`));
    for (const [name, bytes] of Object.entries(zipped))
      expect(Buffer.compare(bytes, readFileSync(join(release, name)))).toBe(0);
  });

  test("takes its notes from the changelog", () => {
    const notes = readFileSync(join(release, `release-notes-${version}.md`), "utf8");
    expect(notes).toMatch(new RegExp(`^# Schoolbudget Inclusie ${version.replaceAll(".", "\\.")}\n\n### `));
    const words = notes.split("\n").slice(2).join("\n").trim();
    expect(readFileSync(join(root, "CHANGELOG.md"), "utf8")).toContain(words);
  });

  test("leaves the release before as it was when it fails, and nothing beside it", () => {
    const before = fingerprintsOf(again);
    const failed = packAgain("--url", "https://other.example");
    expect(failed.status).toBe(1);
    expect(failed.stderr).toContain(`The manifest points at ${address}`);
    expect(fingerprintsOf(again)).toEqual(before);
    expect(readdirSync(folder).filter((name) => name.startsWith("again"))).toEqual(["again"]);
  });

  test("never writes over a folder that is no release", () => {
    const other = join(folder, "other");
    mkdirSync(other);
    const { status, stderr } = packAgain("--out", other);
    expect([status, stderr]).toEqual([1, expect.stringContaining("is no release")]);
  });
});

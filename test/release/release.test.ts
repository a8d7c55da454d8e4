import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildRelease, filesOf, fingerprintsOf, modulesOf } from "./build-release";

const address = "https://schoolbudget.example/inclusie";
const folder = mkdtempSync(join(tmpdir(), "release-"));
const first = join(folder, "first");
const second = join(folder, "second");
const read = (name: string) => readFileSync(join(first, name), "utf8");

beforeAll(async () => {
  await buildRelease(first, address);
  await buildRelease(second, `${address}/`);
}, 900_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe("the published pane", () => {
  test("is the same to the byte when it is built again", () => {
    expect(fingerprintsOf(first)).toEqual(fingerprintsOf(second));
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

import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const root = join(__dirname, "../..");
const script = join(root, "scripts/licences.mjs");
let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "licences-"))));
afterEach(() => rmSync(folder, { recursive: true }));

test("every package that is installed for production has a reason, a licence that was judged, and its notice", () => {
  expect(problemsIn(root)).toEqual([]);
});

describe("in a project with two packages, of which one brings the other", () => {
  beforeEach(() => makeProject({ direct: "MIT", brought: "ISC" }));

  test("nothing is wrong once the lists are made", () => {
    execFileSync(process.execPath, [script, folder]);
    expect(problemsIn(folder)).toEqual([]);
    const list = readFileSync(join(folder, "docs/licences.md"), "utf8");
    expect(list).toMatch(/\| brought +\| 2\.0\.0 +\| ISC +\| direct +\|/);
    expect(readFileSync(join(folder, "licences.txt"), "utf8")).toContain("Whoever keeps this notice may use direct.");
  });

  test("a package without a reason is named", () => {
    execFileSync(process.execPath, [script, folder]);
    write("docs/security.md", "Nothing about anybody.");
    expect(problemsIn(folder)).toEqual(["direct 1.0.0 has no row with its reason in docs/security.md"]);
  });

  test("an unknown licence is named, also of a package that another one brings", () => {
    makeProject({ direct: "MIT", brought: "GPL-3.0-only" });
    execFileSync(process.execPath, [script, folder]);
    expect(problemsIn(folder)).toEqual(["brought 2.0.0 has a licence that nobody judged: GPL-3.0-only"]);
  });

  test("a list that is not of what is installed is named", () => {
    expect(problemsIn(folder)).toEqual([
      "docs/licences.md is not of what is installed: npm run licences",
      "licences.txt is not of what is installed: npm run licences",
    ]);
  });
});

function problemsIn(project: string): string[] {
  const { stderr } = spawnSync(process.execPath, [script, "--check", project], { encoding: "utf8" });
  return stderr.split("\n").filter((line) => line !== "");
}

function makeProject(licences: { direct: string; brought: string }): void {
  cpSync(join(root, ".prettierrc.json"), join(folder, ".prettierrc.json"));
  write("docs/security.md", "| `direct` 1.0.0 | for a test |");
  write(
    "package-lock.json",
    JSON.stringify({
      packages: {
        "": { dependencies: { direct: "1.0.0" } },
        "node_modules/direct": { dependencies: { brought: "^2.0.0" } },
        "node_modules/brought": {},
        "node_modules/tool": { dev: true },
      },
    }),
  );
  for (const [name, version] of [
    ["direct", "1.0.0"],
    ["brought", "2.0.0"],
  ] as const) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version, license: licences[name] }));
    write(`node_modules/${name}/LICENSE`, `${name}\n\nWhoever keeps this notice may use ${name}.`);
  }
}

function write(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

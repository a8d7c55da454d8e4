import { execFileSync } from "node:child_process";
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { copyFileSync } from "node:fs";
import path from "node:path";
import { errorSentence } from "../../../src/texts/error-text";
import type { WorkbookErrorCode } from "../../../src/workbook/workbook-error";
import { schoolbudget, temporaryFolder } from "../../cli/run-command";
import { program, run } from "./in-trouble";

/* Files and folders that are not what they should be: a sentence each, and exit code 2. */

const folder = temporaryFolder();
const at = (...names: readonly string[]) => path.join(folder, ...names);
const make = (...names: readonly string[]) => {
  mkdirSync(at(...names), { recursive: true });
  return at(...names);
};
let plan: string;

beforeAll(async () => {
  // Others may look into it.
  chmodSync(folder, 0o755);
  plan = at("plan.xlsx");
  expect((await schoolbudget("new", "--out", plan)).code).toBe(0);
}, 60_000);

/** Every language says the same code, and there is no stack of calls. */
function expectSentence(
  { code, err }: { readonly code: number | null; readonly err: string },
  error: WorkbookErrorCode,
): void {
  expect([code, err]).toEqual([2, expect.stringContaining(errorSentence(error, "nl"))]);
  expect(err).not.toMatch(/^\s+at /m);
}

interface Report {
  readonly file: string;
  readonly status: string;
  readonly error: { readonly code: string } | null;
}
const check = async (...paths: readonly string[]) => {
  const { code, out, err } = await schoolbudget("check", ...paths, "--json");
  const reports = (JSON.parse(out) as Report[]).map(({ file, error }) => [path.basename(file), error?.code ?? null]);
  return { code, reports, err };
};

describe("writing", () => {
  test("to a folder instead of a file is refused", async () => {
    expectSentence(await schoolbudget("new", "--out", make("map.xlsx"), "--force"), "is-folder");
    expectSentence(await schoolbudget("consolidate", plan, "--out", at("map.xlsx")), "is-folder");
    expect(readdirSync(at("map.xlsx"))).toEqual([]);
  });

  test("into folders that are not there makes them", async () => {
    expect((await schoolbudget("new", "--out", at("nieuw", "nog nieuwer", "plan.xlsx"))).code).toBe(0);
    expect(readdirSync(at("nieuw", "nog nieuwer"))).toEqual(["plan.xlsx"]);
  });

  test("below a file, as if that were a folder, is refused", async () => {
    expectSentence(await schoolbudget("new", "--out", path.join(plan, "plan.xlsx")), "write-failed");
  });

  test.each([
    ["Excel", (name: string) => `~$${name}`],
    ["LibreOffice", (name: string) => `.~lock.${name}#`],
  ])("over a workbook that is open in %s is refused before anything is read, and names what to look for", async (program_, lockOf) => {
    const own = make(`open in ${program_}`);
    const out = path.join(own, "regio.xlsx");
    await schoolbudget("consolidate", plan, "--out", out);
    const before = readFileSync(out);
    const lock = path.join(own, lockOf("regio.xlsx"));
    writeFileSync(lock, "J. Jansen");
    for (const args of [["consolidate", plan, "--out", out], ["new", "--out", out, "--force"]]) {
      const refused = await schoolbudget(...args);
      expectSentence(refused, "file-open");
      expect(refused.err).toContain(lock);
    }
    expect(readFileSync(out).equals(before)).toBe(true);
    expect(readdirSync(own).sort()).toEqual([path.basename(lock), "regio.xlsx"].sort());
  }, 60_000); // prettier-ignore

  test("through a link keeps the link, and writes where it leads", async () => {
    const own = make("achter een link");
    copyFileSync(plan, path.join(own, "echt.xlsx"));
    symlinkSync(path.join(own, "echt.xlsx"), at("link.xlsx"));
    expect((await schoolbudget("new", "--out", at("link.xlsx"), "--force", "--school", "De Link")).code).toBe(0);
    expect(lstatSync(at("link.xlsx")).isSymbolicLink()).toBe(true);
    expect(readFileSync(path.join(own, "echt.xlsx")).equals(readFileSync(plan))).toBe(false);
  });

  test("keeps who may read the file", async () => {
    copyFileSync(plan, at("eigen.xlsx"));
    chmodSync(at("eigen.xlsx"), 0o600);
    await schoolbudget("new", "--out", at("eigen.xlsx"), "--force");
    expect(statSync(at("eigen.xlsx")).mode & 0o777).toBe(0o600);
  });

  test("over a link that leads to itself is refused", async () => {
    symlinkSync(at("rondje.xlsx"), at("rondje.xlsx"));
    expectSentence(await schoolbudget("new", "--out", at("rondje.xlsx")), "write-failed");
  });
});

describe("reading", () => {
  test("a folder that is called as a workbook looks into it", async () => {
    const own = make("map met plan.xlsx");
    copyFileSync(plan, path.join(own, "binnen.xlsx"));
    expect(await check(own)).toMatchObject({ reports: [["binnen.xlsx", null]] });
    const { code, err } = await schoolbudget("inspect", own);
    expectSentence({ code, err }, "is-folder");
  });

  test("links that lead round in circles ends, and says what leads nowhere", async () => {
    const own = make("kringen");
    copyFileSync(plan, path.join(own, "plan.xlsx"));
    symlinkSync(own, path.join(own, "zelf"));
    symlinkSync("b.xlsx", path.join(own, "a.xlsx"));
    symlinkSync("a.xlsx", path.join(own, "b.xlsx"));
    symlinkSync("weg.xlsx", path.join(own, "dood.xlsx"));
    const { code, reports } = await check(own);
    expect(code).toBe(2);
    expect(reports).toEqual([["a.xlsx", "not-found"], ["b.xlsx", "not-found"], ["dood.xlsx", "not-found"], ["plan.xlsx", null]]);
  }); // prettier-ignore

  test("a pipe does not wait for ever", async () => {
    execFileSync("mkfifo", [at("pijp.xlsx")]);
    expect(await check(at("pijp.xlsx"), plan)).toMatchObject({ code: 2, reports: [["pijp.xlsx", "no-access"], ["plan.xlsx", null]] });
    expectSentence(await schoolbudget("ledger", at("pijp.xlsx")).then(({ code, out }) => ({ code, err: out })), "no-access");
  }, 20_000); // prettier-ignore

  test("a folder with 10,000 other files passes over them, and says how many", async () => {
    const own = make("tienduizend");
    copyFileSync(plan, path.join(own, "plan.xlsx"));
    for (let index = 0; index < 10_000; index++) writeFileSync(path.join(own, `brief ${index}.docx`), "");
    writeFileSync(path.join(own, "~$plan.xlsx"), "");
    writeFileSync(path.join(own, ".~lock.plan.xlsx#"), "");
    const { code, out, err } = await schoolbudget("check", own);
    expect([code, out]).not.toEqual([2, ""]);
    expect(err).toContain("10000 andere bestanden");
    expect((await schoolbudget("consolidate", own, "--out", at("uit tienduizend.xlsx"))).err).toContain("10000 andere bestanden");
  }, 60_000); // prettier-ignore
});

describe("without permission", () => {
  /** Where tests run as the administrator of the machine, who may do everything, the program runs as somebody who may not. */
  const nobody = 65_534;
  const asSomebody = (...args: readonly string[]) =>
    run([program, ...args], process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {});

  test("to write in a folder, nothing is written", async () => {
    const own = make("dicht");
    chmodSync(own, 0o555);
    expectSentence(await asSomebody("new", "--out", path.join(own, "plan.xlsx")), "write-denied");
    chmodSync(own, 0o755);
    expect(readdirSync(own)).toEqual([]);
  });

  test("to read a file or a folder, each is listed with its reason, and the others are read", async () => {
    const own = make("gemengd");
    copyFileSync(plan, path.join(own, "open.xlsx"));
    copyFileSync(plan, path.join(own, "dicht.xlsx"));
    chmodSync(path.join(own, "open.xlsx"), 0o644);
    chmodSync(path.join(own, "dicht.xlsx"), 0o000);
    mkdirSync(path.join(own, "dichte map"), { mode: 0o000 });
    const { code, out, err } = await asSomebody("check", own, "--json");
    expect(err).toBe("");
    const reports = (JSON.parse(out) as Report[]).map(({ file, error }) => [path.basename(file), error?.code ?? null]);
    expect([code, reports]).toEqual([2, [["dicht.xlsx", "no-access"], ["dichte map", "no-access"], ["open.xlsx", null]]]);
    chmodSync(path.join(own, "dichte map"), 0o755);
  }); // prettier-ignore
});

describe("printing", () => {
  const shell = (command: string) =>
    run([
      "-e",
      `require("node:child_process").spawn("sh", ["-c", ${JSON.stringify(command)}], {stdio: "inherit"}).on("close", (code) => process.exit(code))`,
    ]);
  const node = `'${process.execPath}' '${program}'`;

  test("to a disk that is full says so", async () => {
    expectSentence(await shell(`${node} inspect '${plan}' --json > /dev/full`), "disk-full");
  });

  test("to somebody who has read enough ends in silence", async () => {
    const { err } = await shell(`${node} inspect '${plan}' | head -1 > /dev/null`);
    expect(err).toBe("");
  });
});

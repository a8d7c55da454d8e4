import { copyFileSync, mkdirSync, readdirSync, readFileSync, utimesSync } from "node:fs";
import path from "node:path";
import { errorText } from "../../../src/texts/error-text";
import { killedAfter, schoolbudget, temporaryFolder } from "../../cli/run-command";
import { inTrouble } from "./in-trouble";

/*
 * Writing a regional workbook over an earlier one, broken off at each step that it takes at the disk. More kills, at any
 * moment of the whole run, with the environment variable KILLS=500.
 */

const folder = temporaryFolder();
const plans = path.join(folder, "in");
const more = path.join(folder, "more");
const earlier = path.join(folder, "earlier.xlsx");
let old: Buffer;
let whole: Buffer;
let steps: readonly string[];

/** A folder of its own in which the earlier workbook stands. */
function place(name: string): string {
  const own = path.join(folder, name);
  mkdirSync(own);
  const out = path.join(own, "regio.xlsx");
  copyFileSync(earlier, out);
  return out;
}

const about = (out: string) => path.dirname(out) + path.sep;
const leftIn = (out: string) =>
  readdirSync(path.dirname(out)).filter((name) => name !== "regio.xlsx" && !name.startsWith("steps"));

beforeAll(async () => {
  await schoolbudget("sample", "--out", plans, "--schools", "2", "--seed", "1");
  await schoolbudget("sample", "--out", more, "--schools", "3", "--seed", "2");
  await schoolbudget("consolidate", plans, "--out", earlier);
  const out = place("whole");
  const run = await inTrouble({ about: about(out), at: 0, how: "" }, path.dirname(out), "consolidate", more, "--out", out);
  [old, whole, steps] = [readFileSync(earlier), readFileSync(out), run.steps ?? []];
  expect(whole.equals(old)).toBe(false);
}, 120_000); // prettier-ignore

/** Two at a time: most of the time goes to starting the program. */
async function atEachStep(work: (step: number) => Promise<void>): Promise<void> {
  const waiting = steps.keys();
  const next = async (): Promise<void> => {
    // Before that it only reads.
    for (const step of waiting) if (step >= steps.indexOf("realpath")) await work(step + 1);
  };
  await Promise.all([next(), next()]);
}

test("writing takes the steps that can go wrong: a new file, its bytes, the disk itself, the move", () => {
  for (const step of ["open", "writeFile", "sync", "close", "rename"]) expect(steps).toContain(step);
});

test("a disk that is full, or refuses, at any step leaves the earlier workbook as it was, and one sentence", async () => {
  const refusals: string[] = [];
  await atEachStep(async (at) => {
    const how = at % 2 === 0 ? "ENOSPC" : "EIO";
    const out = place(`${how}-${at}`);
    const { code, err } = await inTrouble({ about: about(out), at, how }, path.dirname(out), "consolidate", more, "--out", out);
    expect(readFileSync(out).equals(code === 2 ? old : whole)).toBe(true);
    expect(err).not.toContain("    at ");
    if (code === 2) refusals.push(steps[at - 1] ?? "");
    // What can't be taken away stays, and nothing else.
    if (!["rm", "rmdir"].includes(steps[at - 1] ?? "")) expect(leftIn(out)).toEqual([]);
  });
  for (const step of ["writeFile", "sync", "rename"]) expect(refusals).toContain(step);
}, 300_000); // prettier-ignore

test("a full disk is called so", async () => {
  const out = place("full");
  const at = steps.indexOf("writeFile") + 1;
  for (const lang of ["nl", "en"] as const) {
    const trouble = { about: about(out), at, how: "ENOSPC" };
    const { code, err } = await inTrouble(
      trouble,
      path.dirname(out),
      "consolidate",
      more,
      "--out",
      out,
      "--lang",
      lang,
    );
    expect([code, err]).toEqual([2, expect.stringContaining(errorText("disk-full", lang).what)]);
  }
}, 60_000);

test("killed at any step, the workbook is the earlier or the new one, and the next run makes it new and tidies up", async () => {
  await atEachStep(async (at) => {
    const out = place(`kill-${at}`);
    const { code } = await inTrouble({ about: about(out), at, how: "KILL" }, path.dirname(out), "consolidate", more, "--out", out);
    expect(code).toBeNull();
    const left = readFileSync(out);
    expect(left.equals(old) || left.equals(whole)).toBe(true);
    // As if some time had gone by.
    for (const name of leftIn(out)) utimesSync(path.join(path.dirname(out), name), 0, 0);
    if (!["writeFile", "sync", "close", "rename"].includes(steps[at - 1] ?? "")) return;
    expect((await schoolbudget("consolidate", more, "--out", out)).code).not.toBe(2);
    expect(readFileSync(out).equals(whole)).toBe(true);
    expect(leftIn(out)).toEqual([]);
  });
}, 300_000); // prettier-ignore

test("killed at any moment, the workbook is the earlier or the new one", async () => {
  const kills = Number(process.env["KILLS"] ?? 4);
  const out = place("moments");
  for (let kill = 0; kill < kills; kill++) {
    copyFileSync(earlier, out);
    await killedAfter(200 + ((kill * 379) % 900), "consolidate", more, "--out", out);
    const left = readFileSync(out);
    expect(left.equals(old) || left.equals(whole)).toBe(true);
  }
}, 3_600_000);

import { copyFileSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { nodePlatform } from "../../../src/cli/node-inflate";
import { openRegion } from "../../../src/region/open-region";
import { errorSentence } from "../../../src/texts/error-text";
import { readSnapshot } from "../../../src/xlsx/read-snapshot";
import { schoolbudget, temporaryFolder } from "../../cli/run-command";
import { inTrouble } from "./in-trouble";

/* What somebody else does to a file while the command line is at work on it. */

const folder = temporaryFolder();
const plans = path.join(folder, "in");
const others = path.join(folder, "others");

beforeAll(async () => {
  await schoolbudget("sample", "--out", plans, "--schools", "2", "--seed", "1");
  await schoolbudget("sample", "--out", others, "--schools", "3", "--seed", "2");
}, 120_000);

/** A copy of the plans, with the name of the first. */
function copyOfPlans(name: string): { readonly own: string; readonly first: string } {
  const own = path.join(folder, name);
  mkdirSync(own);
  for (const file of readdirSync(plans)) copyFileSync(path.join(plans, file), path.join(own, file));
  return { own, first: readdirSync(own)[0] ?? "" };
}

interface Report {
  readonly file: string;
  readonly error: { readonly code: string } | null;
}

test.each([
  ["taken away before it is opened", "vanish", 2, "not-found"],
  ["written while it is read", "grow", 3, "file-changed"],
])(
  "a plan that is %s is listed with its reason, and the others are read",
  async (_, how, at, error) => {
    const { own, first } = copyOfPlans(how);
    const { code, out, err } = await inTrouble({ about: first, at, how }, folder, "check", own, "--json");
    expect([code, err]).toEqual([2, ""]);
    const reports = JSON.parse(out) as Report[];
    expect(reports).toHaveLength(readdirSync(plans).length);
    expect(reports.map((each) => each.error?.code ?? null).filter((each) => each !== null)).toEqual([error]);
  },
  60_000,
);

test("a regional workbook that somebody saves during the run is not overwritten", async () => {
  const out = path.join(folder, "bewaard.xlsx");
  await schoolbudget("consolidate", plans, "--out", out);
  const { steps } = await inTrouble({ about: out, at: 0, how: "" }, folder, "consolidate", others, "--out", out);
  const copy = path.join(folder, "bewaard ook.xlsx");
  await schoolbudget("consolidate", plans, "--out", copy);
  const at = (steps?.indexOf("realpath") ?? 0) + 1;
  const { code, err } = await inTrouble({ about: copy, at, how: "save" }, folder, "consolidate", others, "--out", copy);
  expect([code, err]).toEqual([2, expect.stringContaining(errorSentence("file-changed", "nl"))]);
  expect(readFileSync(copy, "utf8")).toBe("somebody else's");
}, 60_000);

/** Schools with a plan in a regional workbook. */
const schoolsIn = (file: string) => openRegion(readSnapshot(readFileSync(file), nodePlatform)).remembered.length;

test("of two consolidations at once on one workbook none gets lost: one is in it, the other too or is told to try again", async () => {
  const out = path.join(folder, "samen.xlsx");
  const runs = [plans, others].map((files) => schoolbudget("consolidate", files, "--out", out));
  const codes = (await Promise.all(runs)).map(({ code, err }) => ({ code, err }));
  const refused = codes.filter(({ code }) => code === 2);
  for (const { err } of refused) expect(err).toContain(errorSentence("file-changed", "nl"));
  const counts = [plans, others].map((files) => readdirSync(files).length);
  const all = counts.reduce((sum, count) => sum + count);
  expect(refused.length === 0 ? [all] : counts).toContain(schoolsIn(out));
  for (const files of [plans, others]) expect((await schoolbudget("consolidate", files, "--out", out)).code).not.toBe(2);
  expect(schoolsIn(out)).toBe(all);
  expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
}, 120_000); // prettier-ignore

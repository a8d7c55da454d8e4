import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { consolidate } from "../src/cli/commands/consolidate";
import { sample } from "../src/cli/commands/sample";
import { cents } from "../src/domain/cents";
import { filled } from "../src/domain/entry";
import type { Plan } from "../src/domain/plan";
import { programmes } from "../src/domain/programmes/programmes";
import { samplePlans } from "../src/sample/sample-plans";
import { describeSchoolWorkbook } from "../src/school/describe-school-workbook";
import { writeWorkbook } from "../src/xlsx/write-workbook";

/** Makes docs/examples anew, so that what the README offers is what the product makes. */
const run = promisify(execFile);
const examples = "docs/examples";
const schoolFile = path.join(examples, "plan-van-aanpak-voorbeeld.xlsx");
const regionFile = path.join(examples, "regio-voorbeeld.xlsx");

async function main(): Promise<void> {
  await mkdir(examples, { recursive: true });
  await makeSchool();
  await makeRegion();
}

/** A plan that spends more than it has and lacks one description, to show what the sheet itself says of that. */
async function makeSchool(): Promise<void> {
  const found = samplePlans({ schools: 40, seed: 1, programme: programmes[0] }).find(
    ({ mistakes, plan }) => mistakes.length === 0 && plan.income.length > 1 && plan.expenses.length > 4,
  );
  if (found === undefined) throw new Error("no invented plan fits the example");
  const description = describeSchoolWorkbook(inDeficit(found.plan), found.programme, {
    stamp: null,
    savedAt: found.savedAt,
  });
  await writeFile(schoolFile, await writeWorkbook(description));
}

function inDeficit(plan: Plan): Plan {
  const [first, second, ...rest] = plan.expenses;
  if (first?.amount.state !== "value" || second === undefined) throw new Error("the example needs two expenses");
  const more = filled(cents(first.amount.value + 90_000));
  return { ...plan, explanation: "", expenses: [{ ...first, amount: more }, { ...second, description: "" }, ...rest] };
}

async function makeRegion(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "examples-"));
  try {
    await rm(regionFile, { force: true });
    const submissions = path.join(folder, "in");
    await sample({ out: submissions, schools: 40, seed: 1, programme: programmes[0].id, lang: "nl" });
    // Beside the sources, so that the links of the example are short; they lead nowhere once it stands in docs/.
    const out = path.join(folder, "regio.xlsx");
    await consolidate([submissions], { out, complete: true, json: false, lang: "nl" });
    await rename(out, regionFile).catch(() => run("cp", [out, regionFile]));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

void main();

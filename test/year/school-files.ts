import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { nodePlatform } from "../../src/cli/node-inflate";
import { isBrin, normalizeBrin } from "../../src/domain/brin";
import type { Plan } from "../../src/domain/plan";
import { checkWorkbook } from "../../src/school/check-workbook";
import { describeSchoolWorkbook } from "../../src/school/describe-school-workbook";
import { stampPlan } from "../../src/school/stamp-plan";
import type { CheckedPlan } from "../../src/school/submission";
import { readSnapshot } from "../../src/xlsx/read-snapshot";
import { writeWorkbook } from "../../src/xlsx/write-workbook";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** A file that a school sent, with the plan in it. */
export interface SchoolFile {
  readonly name: string;
  /** With location; the file's name where the form has no BRIN. */
  readonly brin: string;
  readonly checked: CheckedPlan;
  readonly bytes: Uint8Array;
}

/** The files in a folder, by name. */
export function readSchoolFiles(folder: string): readonly SchoolFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".xlsx"))
    .sort()
    .map((name) => schoolFile(name, readFileSync(path.join(folder, name))));
}

function schoolFile(name: string, bytes: Uint8Array): SchoolFile {
  const checked = checkWorkbook(readSnapshot(bytes, nodePlatform), { sha256, today: null });
  const { brin } = checked.plan.header;
  return { name, brin: isBrin(brin) ? normalizeBrin(brin) : name, checked, bytes };
}

/** What the school sends after SPPOH called: the same plan with something changed, handed in later. */
export async function correctedFile(
  { name, checked }: SchoolFile,
  submittedAt: string,
  change: (plan: Plan) => Plan,
): Promise<SchoolFile> {
  const plan = change(checked.plan);
  const stamp = stampPlan(plan, sha256(name + submittedAt).slice(0, 32), submittedAt, sha256);
  const description = describeSchoolWorkbook(plan, checked.programme, { stamp, savedAt: submittedAt });
  return schoolFile(
    name.replace(/(-v\d+)?\.xlsx$/, `-${submittedAt.slice(0, 10)}.xlsx`),
    await writeWorkbook(description),
  );
}

/** Puts files in a folder of their own. */
export function putFiles(folder: string, files: readonly SchoolFile[]): string {
  mkdirSync(folder, { recursive: true });
  for (const { name, bytes } of files) writeFileSync(path.join(folder, name), bytes);
  return folder;
}

/** Of each school the version that was handed in last, and the one before it; by BRIN. */
export function lastVersions(
  files: readonly SchoolFile[],
): ReadonlyMap<string, { readonly newest: SchoolFile; readonly before: SchoolFile | null }> {
  const moment = ({ checked }: SchoolFile) => Date.parse(checked.stamp?.submittedAt ?? checked.savedAt ?? "");
  const sorted = [...files].sort((left, right) => moment(right) - moment(left));
  const byBrin = new Map<string, { newest: SchoolFile; before: SchoolFile | null }>();
  for (const file of sorted) {
    const known = byBrin.get(file.brin);
    if (known === undefined) byBrin.set(file.brin, { newest: file, before: null });
    else if (known.before === null && file.checked.digest !== known.newest.checked.digest) known.before = file;
  }
  return byBrin;
}

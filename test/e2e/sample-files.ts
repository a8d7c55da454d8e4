import { createHash } from "node:crypto";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Programme } from "../../src/domain/programme";
import { programmes } from "../../src/domain/programmes/programmes";
import { samplePlans } from "../../src/sample/sample-plans";
import { describeSchoolWorkbook } from "../../src/school/describe-school-workbook";
import { stampPlan } from "../../src/school/stamp-plan";
import { writeWorkbook } from "../../src/xlsx/write-workbook";

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

/** The first submissions of an invented region, or all of them, as files in a folder of their own. */
export async function writeSampleFiles(
  count: number,
  schools = count,
  given: Programme = programmes[0],
): Promise<{ folder: string; files: string[] }> {
  const folder = await mkdtemp(join(tmpdir(), "plans-"));
  const plans = samplePlans({ schools, seed: 1, programme: given }).slice(0, count);
  const files: string[] = [];
  for (const { plan, programme, fileName, submittedAt, savedAt, stamped } of plans) {
    const stamp = stamped ? stampPlan(plan, sha256(fileName).slice(0, 32), submittedAt, sha256) : null;
    const bytes = await writeWorkbook(describeSchoolWorkbook(plan, programme, { stamp, savedAt }));
    const file = join(folder, fileName);
    await writeFile(file, bytes);
    files.push(file);
  }
  return { folder, files };
}

import { createHash } from "node:crypto";
import { nodePlatform } from "../../src/cli/node-inflate";
import type { Plan } from "../../src/domain/plan";
import type { Programme } from "../../src/domain/programme";
import { schoolbudgetInclusie20262027 } from "../../src/domain/programmes/schoolbudget-inclusie-2026-2027";
import { checkWorkbook } from "../../src/school/check-workbook";
import { describeSchoolWorkbook } from "../../src/school/describe-school-workbook";
import type { CheckedPlan, Sha256 } from "../../src/school/submission";
import { readSnapshot } from "../../src/xlsx/read-snapshot";
import { writeWorkbook } from "../../src/xlsx/write-workbook";

export const programme: Programme = schoolbudgetInclusie20262027;
export const savedAt = "2026-06-12T10:00:00Z";
export const sha256: Sha256 = (text) => createHash("sha256").update(text, "utf8").digest("hex");

/** The bytes of a school workbook that holds this plan. */
export function workbookOf(plan: Plan): Promise<Uint8Array> {
  return writeWorkbook(describeSchoolWorkbook(plan, programme, { stamp: null, savedAt }));
}

/** Reads and checks the bytes of a workbook as the product does. */
export function checkBytes(bytes: Uint8Array): CheckedPlan {
  return checkWorkbook(readSnapshot(bytes, nodePlatform), { sha256, today: null });
}

/** Findings as "R21 warning Begroting!G14", so that a test can name them all. */
export function named(checked: CheckedPlan): readonly string[] {
  return checked.findings.map(({ code, severity, at }) => {
    const { sheet, cell } = checked.locate(at);
    return `${code} ${severity} ${sheet}!${cell ?? "*"}`;
  });
}

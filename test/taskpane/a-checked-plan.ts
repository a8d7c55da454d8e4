import type { Programme } from "../../src/domain/programme";
import { programmes } from "../../src/domain/programmes/programmes";
import type { Plan } from "../../src/domain/plan";
import { checkWorkbook } from "../../src/school/check-workbook";
import { describeSchoolWorkbook } from "../../src/school/describe-school-workbook";
import type { CheckedPlan, SubmissionStamp } from "../../src/school/submission";
import { sha256 } from "../../src/taskpane/sha256";
import { snapshotOf } from "../workbook/snapshot-of";

/** A plan as the pane sees it: written as a workbook, read and checked. */
export function checkedPlan(
  plan: Plan,
  stamp: SubmissionStamp | null = null,
  programme: Programme = programmes[0],
): CheckedPlan {
  const description = describeSchoolWorkbook(plan, programme, { stamp, savedAt: "2026-06-12T10:00:00Z" });
  return checkWorkbook(snapshotOf(description), { sha256, today: null });
}

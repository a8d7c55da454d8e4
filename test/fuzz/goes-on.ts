import { programmes } from "../../src/domain/programmes/programmes";
import { describeRegionWorkbook } from "../../src/region/describe-region-workbook";
import { gatherRegion } from "../../src/region/gather/gather-region";
import { handedInWorkbook } from "../../src/school/handed-in-workbook";
import { planFileName } from "../../src/school/plan-file-name";
import { assertDescription } from "../../src/workbook/assert-description";
import { WorkbookError } from "../../src/workbook/workbook-error";
import { readAndCheck } from "./fuzz-seeds";

/**
 * Does with a file what comes after reading it, as far as it is not refused: another file of the same plan, and a region.
 * @throws whatever is no WorkbookError: that is a crash.
 */
export function goesOn(bytes: Uint8Array): void {
  try {
    const checked = readAndCheck(bytes);
    const outcome = { kind: "read", checked } as const;
    const region = gatherRegion([{ file: "plan.xlsx", link: null, outcome }], { programme: programmes[0] });
    assertDescription(describeRegionWorkbook(region));
    planFileName(checked.plan, checked.programme, "v1");
    const stamps = { plan: checked.stamp, evaluation: checked.evaluation?.stamp ?? null };
    assertDescription(handedInWorkbook(checked, stamps, "2026-06-12T10:00:00Z"));
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
  }
}

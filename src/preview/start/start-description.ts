import { programmes } from "../../domain/programmes/programmes";
import { describeRegionWorkbook } from "../../region/describe-region-workbook";
import { gatherRegion } from "../../region/gather/gather-region";
import { describeSchoolWorkbook } from "../../school/describe-school-workbook";
import type { WorkbookDescription } from "../../workbook/description";
import type { StartWorkbook } from "../page/settings";
import { halfFilledPlan } from "./half-filled-plan";
import { sampleSubmissions } from "./sample-submissions";

const regionSize = 40;

/** What stands in the workbook when the page opens; null for nothing. */
export function startDescription(choice: StartWorkbook, savedAt: string): WorkbookDescription | null {
  const [programme] = programmes;
  switch (choice) {
    case "empty":
      return null;
    case "plan": {
      const half = halfFilledPlan(programme);
      return describeSchoolWorkbook(half.plan, half.programme, { stamp: null, savedAt });
    }
    case "region":
      return describeRegionWorkbook(gatherRegion(sampleSubmissions(regionSize), { programme }));
  }
}

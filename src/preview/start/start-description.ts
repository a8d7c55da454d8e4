import { findProgramme, programmes } from "../../domain/programmes/programmes";
import { describeRegionWorkbook } from "../../region/describe-region-workbook";
import { gatherRegion } from "../../region/gather/gather-region";
import { describeSchoolWorkbook } from "../../school/describe-school-workbook";
import type { WorkbookDescription } from "../../workbook/description";
import type { PageSettings } from "../page/settings";
import { halfFilledPlan } from "./half-filled-plan";
import { sampleSubmissions } from "./sample-submissions";

type StartChoice = Pick<PageSettings, "workbook" | "programme">;

const regionSize = 40;

/** What stands in the workbook when the page opens; null for nothing. */
export function startDescription(
  { workbook, programme: id }: StartChoice,
  savedAt: string,
): WorkbookDescription | null {
  const programme = findProgramme(id) ?? programmes[0];
  switch (workbook) {
    case "empty":
      return null;
    case "plan": {
      const half = halfFilledPlan(programme);
      return describeSchoolWorkbook(half.plan, half.programme, { stamp: null, savedAt });
    }
    case "region":
      return describeRegionWorkbook(gatherRegion(sampleSubmissions(regionSize, programme), { programme }));
  }
}

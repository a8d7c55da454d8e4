import { programmes } from "../../domain/programmes/programmes";
import { describeRegionWorkbook } from "../../region/describe-region-workbook";
import type { KeptRegion } from "../../region/kept/kept-region";
import { importInto } from "../../region/open-region";
import { WorkbookError } from "../../workbook/workbook-error";
import { openIn, refuseForeignContent } from "./existing-region";
import type { RegionWorkbook } from "./take-over";

/**
 * Renews the overview in the open workbook without new files, after a change of what the controller keeps in it. The
 * workbook is read at the last moment, so that what was typed meanwhile is kept too.
 * @throws WorkbookError `not-our-region`, `foreign-content`, or what stopped the writing.
 */
export async function renewRegion(workbook: RegionWorkbook, change: (kept: KeptRegion) => KeptRegion): Promise<void> {
  const snapshot = await workbook.read({ withFormulas: true });
  const open = openIn(snapshot);
  if (open === null) throw new WorkbookError("not-our-region");
  const region = importInto(open, [], { programme: programmes[0] });
  const description = describeRegionWorkbook(region, change(open.kept));
  refuseForeignContent(snapshot, description);
  await workbook.replace(description, snapshot);
}

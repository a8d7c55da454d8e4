import { describeSurvey } from "../../region/describe-region-workbook";
import { surveyRegion } from "../../region/survey/survey";
import type { WorkbookDescription } from "../../workbook/description";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { openIn, refuseForeignContent } from "./existing-region";
import { importReport, type ImportReport } from "./import-report";
import { gather, type ChosenPlans } from "./survey-files";

/** What taking over asks of the open workbook. */
export interface RegionWorkbook {
  /** Every sheet; after an update that broke off half-way as it was before. */
  read(options: { readonly withFormulas: boolean }): Promise<WorkbookSnapshot>;
  /** Whether an update broke off half-way: the next one finishes it. */
  isUnfinished(): Promise<boolean>;
  /** Adds the described sheets, or nothing when something fails. */
  apply(description: WorkbookDescription): Promise<void>;
  /** Renews the regional sheets that are there; `seen` is the workbook that the description was made of. */
  replace(description: WorkbookDescription, seen: WorkbookSnapshot): Promise<void>;
}

/**
 * Puts the overview of these files in the open workbook. The controller's notes and settings are read at the last
 * moment, so that what was typed while looking at the files is kept too.
 * @throws WorkbookError `foreign-content` when our sheets hold something that is not ours, or what stopped the writing.
 */
export async function takeOver(
  chosen: ChosenPlans,
  workbook: RegionWorkbook,
  onStage: (stage: number) => void,
): Promise<ImportReport> {
  onStage(0);
  const snapshot = await workbook.read({ withFormulas: true });
  const open = openIn(snapshot);
  onStage(1);
  await shown();
  const region = gather(chosen, open);
  const kept = open?.kept ?? null;
  const survey = surveyRegion(region, kept);
  const description = describeSurvey(region, survey, kept);
  onStage(2);
  if (open === null) await workbook.apply(description);
  else {
    refuseForeignContent(snapshot, description);
    await workbook.replace(description, snapshot);
  }
  return importReport(region, survey, chosen.files, open);
}

/** Lets the screen show the stage before it has to wait for us. */
function shown(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

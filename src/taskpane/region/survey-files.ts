import { programmes } from "../../domain/programmes/programmes";
import { gatherRegion } from "../../region/gather/gather-region";
import type { KeptRegion } from "../../region/kept/kept-region";
import type { Region } from "../../region/region";
import type { SubmissionFile } from "../../region/submission-file";
import { surveyRegion } from "../../region/survey/survey";
import { compareImports } from "./compare-imports";
import { importRows } from "./import-rows";
import type { ImportResult } from "./region-state";

/** Sorts out which version of each school's plan counts. */
export function gather(files: readonly SubmissionFile[]): Region {
  return gatherRegion(files, { programme: programmes[0] });
}

/** What the files say together, beside what the workbook holds now. */
export function importResult(files: readonly SubmissionFile[], others: number, kept: KeptRegion | null): ImportResult {
  const region = gather(files);
  const survey = surveyRegion(region, kept);
  return {
    rows: importRows(survey, region.rejected),
    plans: survey.accepted.length,
    others,
    gone: compareImports(region, kept).gone,
    errorsCount: survey.settings.values.countErrors === "Ja",
  };
}

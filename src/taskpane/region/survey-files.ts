import type { Programme } from "../../domain/programme";
import { compareImport } from "../../region/import/compare-import";
import { givenFiles } from "../../region/import/given-files";
import { importInto, type OpenRegion } from "../../region/open-region";
import type { Region } from "../../region/region";
import type { SubmissionFile } from "../../region/submission-file";
import { surveyRegion } from "../../region/survey/survey";
import { importRows } from "./import-rows";
import type { ImportResult } from "./region-state";

/** The files of an import, and whether they are all there are. */
export interface ChosenPlans {
  readonly files: readonly SubmissionFile[];
  /** How many of the chosen files were no workbook. */
  readonly others: number;
  /** True lets go of what the workbook remembers of schools that are not among the files. */
  readonly complete: boolean;
  /** What a new workbook is about when no plan says so. */
  readonly programme: Programme;
}

/** Sorts out which version of each school's plan counts, with what the workbook remembers. */
export function gather({ files, complete, programme }: ChosenPlans, open: OpenRegion | null): Region {
  return importInto(open, files, { programme, complete });
}

/** What became of each chosen file, beside what the workbook holds now. */
export function importResult(chosen: ChosenPlans, open: OpenRegion | null): ImportResult {
  const region = gather(chosen, open);
  const survey = surveyRegion(region, open?.kept ?? null);
  const given = givenFiles(region, chosen.files);
  return {
    rows: importRows(survey, given),
    plans: given.submissions.filter(({ standing }) => standing === "accepted").length,
    others: chosen.others,
    absent: compareImport(region, chosen.files, open?.kept ?? null).absent,
    complete: chosen.complete,
    programme: region.programme,
    errorsCount: survey.settings.values.countErrors === "Ja",
  };
}

import type { WorkbookDescription } from "../../workbook/description";
import type { Survey } from "../survey/survey";
import { publishedRegion } from "./published-region";
import { wideFileName } from "./share-file-names";
import { describeWideWorkbook } from "./wide-workbook";

/** The file to share widely, and what it is called. */
export interface WideFile {
  readonly name: string;
  readonly plans: number;
  readonly hidesSmallCounts: boolean;
  readonly description: WorkbookDescription;
}

/** Everything of the region that may be shared widely, as one file. */
export function wideFile(survey: Survey): WideFile {
  const region = publishedRegion(survey);
  return {
    name: wideFileName({ settings: survey.settings, savedAt: region.savedAt }),
    plans: region.schools.length,
    hidesSmallCounts: region.hidesSmallCounts,
    description: describeWideWorkbook(region),
  };
}

import { programmes } from "../../src/domain/programmes/programmes";
import { describeRegionWorkbook } from "../../src/region/describe-region-workbook";
import { gatherRegion } from "../../src/region/gather/gather-region";
import { boardShare, sharingBoards } from "../../src/region/share/board-share";
import { describeBoardWorkbook } from "../../src/region/share/board-workbook";
import { publishedRegion } from "../../src/region/share/published-region";
import { describeWideWorkbook } from "../../src/region/share/wide-workbook";
import type { SubmissionFile } from "../../src/region/submission-file";
import { surveyRegion } from "../../src/region/survey/survey";
import { describeSchoolWorkbook } from "../../src/school/describe-school-workbook";
import type { WorkbookDescription } from "../../src/workbook/description";
import { completePlanOf } from "../domain/complete-plan-of";
import { yearEndFiles } from "../region/realisation/year-end-files";
import { programme, sampleFiles, unreadableFile } from "../region/region-files";
import { evaluatedWorkbook } from "../school/evaluation/evaluation-workbook";
import { savedAt } from "../school/read-bytes";

const survey = (files: readonly SubmissionFile[]) => surveyRegion(gatherRegion(files, { programme }), null);

/** Every kind of workbook that we make, by name. */
export function describedWorkbooks(): readonly (readonly [string, WorkbookDescription])[] {
  const region = survey(sampleFiles(30));
  const [first] = sharingBoards(region);
  return [
    ...programmes.map((each): readonly [string, WorkbookDescription] => [
      `the form of ${each.id}`,
      describeSchoolWorkbook(completePlanOf(each), each, { stamp: null, savedAt }),
    ]),
    ...programmes.map((each): readonly [string, WorkbookDescription] => [
      `the year end of ${each.id}`,
      evaluatedWorkbook(completePlanOf(each), undefined, each),
    ]),
    ["a region", describeFiles([...sampleFiles(30), unreadableFile("De Linde.xlsx")])],
    ["a region at the year end", describeFiles(yearEndFiles(24, 15, 8))],
    ["a board's file", describeBoardWorkbook(boardShare(region, first?.name ?? "", { withDecision: true }))],
    ["a file for everybody", describeWideWorkbook(publishedRegion(region))],
  ];
}

function describeFiles(files: readonly SubmissionFile[]): WorkbookDescription {
  return describeRegionWorkbook(gatherRegion(files, { programme }));
}

import { describeBookingsSheet } from "../../src/actuals/bookings-sheet";
import { noBookings } from "../../src/actuals/bookings";
import { blankPlan } from "../../src/domain/blank-plan";
import { blankEvaluation } from "../../src/domain/evaluation";
import type { Programme } from "../../src/domain/programme";
import { describeRegionWorkbook } from "../../src/region/describe-region-workbook";
import { gatherRegion } from "../../src/region/gather/gather-region";
import { boardFiles } from "../../src/region/share/board-files";
import { describeBoardWorkbook } from "../../src/region/share/board-workbook";
import { wideFile } from "../../src/region/share/wide-file";
import { surveyRegion } from "../../src/region/survey/survey";
import { describeSchoolWorkbook } from "../../src/school/describe-school-workbook";
import { describeEvaluatedWorkbook } from "../../src/school/evaluation/describe-evaluation";
import type { WorkbookDescription } from "../../src/workbook/description";
import { snapshotOf } from "../../src/workbook/snapshot-of";
import { completePlanOf } from "../domain/complete-plan-of";
import { sampleFiles, unreadableFile } from "../region/region-files";
import { spent, withYearEnd } from "../region/realisation/year-end-files";
import { savedAt } from "../school/read-bytes";

/** The workbooks that people print for one programme, by what they are. */
export function printedWorkbooks(programme: Programme): Readonly<Record<string, WorkbookDescription>> {
  return {
    ...schoolWorkbooks(programme),
    "an empty region": describeRegionWorkbook(gatherRegion([], { programme })),
    "a region at the year end": describeRegionWorkbook(yearEndRegion(programme)),
    "the file to share": wideFile(surveyRegion(gatherRegion(sampleFiles(12, 5, programme), { programme }), null))
      .description,
    ...boardWorkbooks(programme),
  };
}

function schoolWorkbooks(programme: Programme): Readonly<Record<string, WorkbookDescription>> {
  const options = { stamp: null, savedAt };
  const plan = completePlanOf(programme);
  const evaluated = describeEvaluatedWorkbook(plan, blankEvaluation(programme), programme, options);
  const bookings = describeBookingsSheet({ plan, programme }, noBookings, snapshotOf(evaluated));
  return {
    "an empty form": describeSchoolWorkbook(blankPlan(programme, programme.participations[0]), programme, options),
    "a school at the year end": { ...evaluated, sheets: [...evaluated.sheets, bookings] },
  };
}

function yearEndRegion(programme: Programme) {
  const files = sampleFiles(12, 5, programme);
  const evaluated = files.map((file) =>
    withYearEnd(file, { evaluation: spent(file, 0.9), savedAt: "2027-07-01T10:00:00Z", file: `eind ${file.file}` }),
  );
  return gatherRegion([...files, ...evaluated, unreadableFile("kapot.xlsx")], { programme });
}

/** A board's own file; none where boards apply themselves. */
export function boardWorkbooks(programme: Programme): Readonly<Record<string, WorkbookDescription>> {
  const survey = surveyRegion(gatherRegion(sampleFiles(12, 5, programme), { programme }), null);
  const [board] = boardFiles(survey, { withDecision: true });
  return board === undefined ? {} : { "the file of a board": describeBoardWorkbook(board.share) };
}

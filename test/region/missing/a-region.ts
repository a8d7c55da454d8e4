import { excelDay } from "../../../src/region/settings/region-settings";
import { calendarDate } from "../../../src/domain/calendar-date";
import { describeRegionWorkbook } from "../../../src/region/describe-region-workbook";
import { gatherRegion } from "../../../src/region/gather/gather-region";
import { keptFromSnapshot } from "../../../src/region/kept/kept-from-snapshot";
import type { KeptRegion } from "../../../src/region/kept/kept-region";
import { linesOfText } from "../../../src/region/schools/list-lines";
import { mergeSchoolList, withSchools } from "../../../src/region/schools/merge-school-list";
import { readSchoolList } from "../../../src/region/schools/read-school-list";
import type { SubmissionFile } from "../../../src/region/submission-file";
import { surveyRegion, type Survey } from "../../../src/region/survey/survey";
import { completePlan } from "../../domain/complete-plan";
import { programme, readFile } from "../region-files";
import { snapshotOf, typeIn } from "../snapshot-of";

/** What a test says of a region. */
export interface RegionAbout {
  readonly files?: readonly SubmissionFile[];
  /** Lines of a list: BRIN;School;Schoolbestuur;E-mail;Deelname. */
  readonly list?: readonly string[];
  /** 30 June 2026 unless told otherwise. */
  readonly deadline?: number | "";
  /** Schools, by name, with besluit Toegekend, from when `decidedOn` was in the workbook. */
  readonly awarded?: readonly string[];
  readonly decidedOn?: readonly SubmissionFile[];
}

const june30 = excelDay(calendarDate(2026, 6, 30));

/** The region as a controller has it: a list, settings, and what they decided in an earlier workbook. */
export function surveyOf({
  files = [],
  list = [],
  deadline = june30,
  awarded = [],
  decidedOn = files,
}: RegionAbout): Survey {
  const before = typeIn(
    snapshotOf(describeRegionWorkbook(gatherRegion(decidedOn, { programme }))),
    awarded.map((row) => ({ sheet: "Inzendingen", row, column: "Besluit", value: "Toegekend" })),
  );
  return surveyRegion(gatherRegion(files, { programme }), settled(keptFromSnapshot(before), list, deadline));
}

function settled(kept: KeptRegion, list: readonly string[], deadline: number | ""): KeptRegion {
  const lines = linesOfText(["BRIN;School;Schoolbestuur;E-mail;Deelname", ...list].join("\n"));
  const { schools } = mergeSchoolList([], readSchoolList(lines));
  const listed = withSchools(kept, schools);
  const settings = listed.settings;
  if (settings === null) throw new Error("a regional workbook has settings");
  return { ...listed, settings: { ...settings, values: { ...settings.values, deadline } } };
}

/** A file with a plan in which nothing is wrong, apart from what a test says. */
export function goodFile(brin: string, school: string, submittedAt = "2026-06-12T10:00:00Z"): SubmissionFile {
  return readFile({ file: `${brin}.xlsx`, plan: planOf(brin, school), submittedAt });
}

export function planOf(brin: string, school: string): typeof completePlan {
  return { ...completePlan, header: { ...completePlan.header, brin, school } };
}

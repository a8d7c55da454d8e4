import { valueOf } from "../domain/entry";
import type { Plan } from "../domain/plan";
import type { Programme } from "../domain/programme";
import type { NameDescription, WorkbookDescription } from "../workbook/description";
import { describeBudgetSheet } from "./budget-sheet";
import { describeCountsSheet } from "./counts-sheet";
import { formContext, formName, programmeTitle } from "./form-context";
import { formSheets, metaDefinedName, metaSheetName } from "./form-sheets";
import { describeLists } from "./lists-sheet";
import { describeMeta } from "./meta-sheet";
import { withNumberedLines } from "./numbered-lines";
import { describePlanSheet } from "./plan-sheet";
import { formSheetIdsOf } from "./programme-sheets";
import { describeSignOffSheet } from "./sign-off-sheet";
import { shortText } from "./short-text";
import type { SubmissionStamp } from "./submission";

/** Of a name in the properties of the file. */
const longestProperty = 120;

export interface SchoolWorkbookOptions {
  /** Null while the plan is still being written. */
  readonly stamp: SubmissionStamp | null;
  /** Left out until the year end is handed in. */
  readonly evaluationStamp?: SubmissionStamp;
  /** ISO 8601; becomes the file's own saved time. */
  readonly savedAt: string;
}

/** A plan as a workbook: the sheets of the form, the lists behind the drop-downs, and the workbook's own memory. */
export function describeSchoolWorkbook(
  plan: Plan,
  programme: Programme,
  options: SchoolWorkbookOptions,
): WorkbookDescription {
  const context = formContext(withNumberedLines(plan), programme);
  const planSheet = describePlanSheet(context);
  const school = shortText(plan.header.school, longestProperty);
  return {
    sheets: [
      planSheet.description,
      ...(programme.counts.length === 0 ? [] : [describeCountsSheet(context, planSheet)]),
      describeBudgetSheet(context, planSheet),
      describeSignOffSheet(context, planSheet),
      describeLists(context, planSheet.goals),
      describeMeta(programme, valueOf(plan.header.participation), options.stamp, options.evaluationStamp),
    ],
    names: markerNames(programme),
    properties: {
      title: `${formName(programme)} ${programmeTitle(programme)}${school === "" ? "" : `: ${school}`}`,
      author: school === "" ? programme.name : school,
      savedAt: options.savedAt,
    },
    activeSheet: formSheets.plan.name,
  };
}

/** A hidden name for the corner of each sheet: a renamed sheet is still found. */
function markerNames(programme: Programme): readonly NameDescription[] {
  return [
    ...formSheetIdsOf(programme).map((id) => markerName(formSheets[id].definedName, formSheets[id].name)),
    markerName(metaDefinedName, metaSheetName),
  ];
}

/** A hidden name for the corner of a sheet. */
export function markerName(name: string, sheet: string): NameDescription {
  return { name, sheet, area: { top: 0, left: 0, bottom: 0, right: 0 }, hidden: true };
}

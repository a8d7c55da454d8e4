import { valueOf } from "../domain/entry";
import type { ExpenseLine, Plan } from "../domain/plan";
import type { Programme } from "../domain/programme";
import type { NameDescription, WorkbookDescription } from "../workbook/description";
import { describeBudgetSheet } from "./budget-sheet";
import { describeCountsSheet } from "./counts-sheet";
import { formContext, programmeTitle } from "./form-context";
import { formSheetIds, formSheets, metaDefinedName, metaSheetName } from "./form-sheets";
import { describeLists } from "./lists-sheet";
import { describeMeta } from "./meta-sheet";
import { describePlanSheet } from "./plan-sheet";
import { describeSignOffSheet } from "./sign-off-sheet";
import { shortText } from "./short-text";
import type { SubmissionStamp } from "./submission";

/** Of a name in the properties of the file. */
const longestProperty = 120;

export interface SchoolWorkbookOptions {
  /** Null while the plan is still being written. */
  readonly stamp: SubmissionStamp | null;
  /** ISO 8601; becomes the file's own saved time. */
  readonly savedAt: string;
}

/** A plan as a workbook: the four sheets of the form, the lists behind the drop-downs, and the workbook's own memory. */
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
      describeCountsSheet(context, planSheet),
      describeBudgetSheet(context, planSheet),
      describeSignOffSheet(context, planSheet),
      describeLists(context, planSheet.goals),
      describeMeta(programme, valueOf(plan.header.participation), options.stamp),
    ],
    names: markerNames(),
    properties: {
      title:
        school === ""
          ? `Plan van aanpak ${programmeTitle(programme)}`
          : `Plan van aanpak ${programmeTitle(programme)}: ${school}`,
      author: school === "" ? programme.name : school,
      savedAt: options.savedAt,
    },
    activeSheet: formSheets.plan.name,
  };
}

/** A hidden name for the corner of each sheet: a renamed sheet is still found. */
function markerNames(): readonly NameDescription[] {
  const corner = { top: 0, left: 0, bottom: 0, right: 0 };
  const name = (definedName: string, sheet: string): NameDescription => ({
    name: definedName,
    sheet,
    area: corner,
    hidden: true,
  });
  return [
    ...formSheetIds.map((id) => name(formSheets[id].definedName, formSheets[id].name)),
    name(metaDefinedName, metaSheetName),
  ];
}

/** Rows that someone inserted by hand ("+1") get the first free number; spending follows its goal. */
export function withNumberedLines(plan: Plan): Plan {
  const goalIds = freshIds(plan.goals);
  const follow = (line: ExpenseLine): ExpenseLine => {
    const id = valueOf(line.goal);
    const fresh = id === null ? undefined : goalIds.get(id);
    return fresh === undefined || fresh === id ? line : { ...line, goal: { state: "value", value: fresh } };
  };
  return {
    ...plan,
    goals: renumber(plan.goals, goalIds),
    income: renumber(plan.income, freshIds(plan.income)),
    expenses: renumber(plan.expenses, freshIds(plan.expenses)).map(follow),
  };
}

function freshIds(lines: readonly { readonly id: string }[]): ReadonlyMap<string, string> {
  const taken = new Set(lines.map((line) => line.id));
  let next = 1;
  const firstFree = () => {
    while (taken.has(String(next))) next++;
    taken.add(String(next));
    return String(next);
  };
  return new Map(lines.map((line) => [line.id, line.id.startsWith("+") ? firstFree() : line.id]));
}

function renumber<Line extends { readonly id: string }>(
  lines: readonly Line[],
  ids: ReadonlyMap<string, string>,
): readonly Line[] {
  const renamed = lines.map((line) => ({ ...line, id: ids.get(line.id) ?? line.id }));
  return renamed.sort((left, right) => Number(left.id) - Number(right.id));
}

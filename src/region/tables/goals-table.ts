import { valueOf } from "../../domain/entry";
import type { Goal } from "../../domain/plan";
import type { SheetDescription } from "../../workbook/description";
import { asContent } from "../../workbook/formula";
import { numberFormats } from "../../workbook/look";
import { plainRows } from "../figures/plain-rows";
import type { RegionForm } from "../form/region-form";
import type { KnownSubmission } from "../survey/known-submission";
import type { SchoolName, Source } from "../survey/survey-row";
import { rowsAndPlaces } from "../kept/place-rows";
import type { KeptRow } from "../kept/kept-region";
import { sourceOf } from "./detail-source";
import { keepRows, numberRepeats } from "./keep-rows";
import { ownName, schoolColumns } from "./school-columns";
import { sourceColumns } from "./source-columns";
import { goalsSubtitle } from "./subtitles";
import { kenmerkColumn, numberColumn, textColumn, wrappedColumn, type TableColumn } from "./table-column";
import { textHeight } from "./text-height";
import { draftTableSheet, settle, type TableSheet } from "./table-sheet";

const goalsTable = "Doelen";

/** One goal of a school, with what is budgeted for it. */
interface GoalRow {
  readonly kenmerk: string;
  readonly name: SchoolName;
  readonly goal: Goal;
  readonly expenseCents: number;
  readonly source: Source;
}

const textWidth = 33;

const columnsFor = (form: RegionForm): readonly TableColumn<GoalRow>[] => [
  ...schoolColumns<GoalRow>(form, ownName),
  textColumn("Doelnummer", 13, ({ goal }) => `Doel ${goal.id}`),
  wrappedColumn("Doel", textWidth, ({ goal }) => goal.goal),
  wrappedColumn("Aanpak", textWidth, ({ goal }) => goal.approach),
  wrappedColumn("Verwacht resultaat", textWidth, ({ goal }) => goal.result),
  numberColumn("Begroot", 12, numberFormats.euroRegion, ({ expenseCents }) => expenseCents / 100),
  ...sourceColumns<GoalRow>(),
  kenmerkColumn(({ kenmerk }) => kenmerk),
];

/** The sheet with the goals of the plans that count. */
export function describeGoals(
  form: RegionForm,
  accepted: readonly KnownSubmission[],
  kept: readonly KeptRow[],
  footer: string,
): SheetDescription {
  const columns = columnsFor(form);
  const { rows, continues } = rowsAndPlaces(keepRows(numberRepeats(accepted.flatMap(goalRows)), kept, columns));
  const sheet: TableSheet<GoalRow> = {
    name: goalsTable,
    subtitle: asContent(goalsSubtitle(goalsTable, plainRows(columns, rows))),
    columns,
    rows,
    continues,
    band: "Doelen van de nieuwste versie van elk plan",
    headHeight: 30,
    rowHeight: ({ goal }) => textHeight([goal.goal, goal.approach, goal.result], textWidth, 16),
    frozenThrough: form.applicant.name,
    printedThrough: "Begroot",
    footer,
  };
  return settle(draftTableSheet(sheet), sheet);
}

function goalRows(known: KnownSubmission): GoalRow[] {
  const { goals, expenses } = known.submission.checked.plan;
  return goals.map((goal) => ({
    kenmerk: `${known.submission.identity}|goal.${goal.id}`,
    name: known.name,
    goal,
    expenseCents: expenses
      .filter((line) => valueOf(line.goal) === goal.id)
      .reduce((sum, line) => sum + (valueOf(line.amount) ?? 0), 0),
    source: sourceOf(known, `goal.${goal.id}.goal`),
  }));
}

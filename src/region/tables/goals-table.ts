import { valueOf } from "../../domain/entry";
import type { Goal } from "../../domain/plan";
import type { SheetDescription } from "../../workbook/description";
import { asContent } from "../../workbook/formula";
import { numberFormats } from "../../workbook/look";
import { plainRows } from "../figures/plain-rows";
import type { KnownSubmission } from "../survey/known-submission";
import type { SchoolName, Source } from "../survey/survey-row";
import { sourceOf } from "./detail-source";
import { schoolColumns } from "./school-columns";
import { sourceColumns } from "./source-columns";
import { goalsSubtitle } from "./subtitles";
import { numberColumn, textColumn, wrappedColumn, type TableColumn } from "./table-column";
import { textHeight } from "./text-height";
import { draftTableSheet, settle, type TableSheet } from "./table-sheet";

const goalsTable = "Doelen";

/** One goal of a school, with what is budgeted for it. */
interface GoalRow {
  readonly name: SchoolName;
  readonly goal: Goal;
  readonly expenseCents: number;
  readonly source: Source;
}

const textWidth = 44;

const columns: readonly TableColumn<GoalRow>[] = [
  ...schoolColumns<GoalRow>(true),
  textColumn("Doelnummer", 13, ({ goal }) => `Doel ${goal.id}`),
  wrappedColumn("Doel", textWidth, ({ goal }) => goal.goal),
  wrappedColumn("Aanpak", textWidth, ({ goal }) => goal.approach),
  wrappedColumn("Verwacht resultaat", textWidth, ({ goal }) => goal.result),
  numberColumn("Begroot", 12, numberFormats.euroRegion, ({ expenseCents }) => expenseCents / 100),
  ...sourceColumns<GoalRow>(),
];

/** The sheet with the goals of the plans that count. */
export function describeGoals(accepted: readonly KnownSubmission[], footer: string): SheetDescription {
  const rows = accepted.flatMap(goalRows);
  const sheet: TableSheet<GoalRow> = {
    name: goalsTable,
    subtitle: asContent(goalsSubtitle(goalsTable, plainRows(columns, rows))),
    columns,
    rows,
    band: "Doelen van de nieuwste versie van elk plan",
    headHeight: 30,
    rowHeight: ({ goal }) => textHeight([goal.goal, goal.approach, goal.result], textWidth, 12),
    frozenThrough: "School",
    printedThrough: "Begroot",
    footer,
  };
  return settle(draftTableSheet(sheet), sheet);
}

function goalRows(known: KnownSubmission): GoalRow[] {
  const { goals, expenses } = known.submission.checked.plan;
  return goals.map((goal) => ({
    name: known.name,
    goal,
    expenseCents: expenses
      .filter((line) => valueOf(line.goal) === goal.id)
      .reduce((sum, line) => sum + (valueOf(line.amount) ?? 0), 0),
    source: sourceOf(known, `goal.${goal.id}.goal`),
  }));
}

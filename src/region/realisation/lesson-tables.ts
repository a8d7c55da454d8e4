import type { SheetDescription } from "../../workbook/description";
import type { RegionForm } from "../form/region-form";
import type { KeptRegion } from "../kept/kept-region";
import { rowsAndPlaces } from "../kept/place-rows";
import { tableMarks } from "../kept/table-marks";
import type { Survey } from "../survey/survey";
import { keepRows } from "../tables/keep-rows";
import { ownName, schoolColumns } from "../tables/school-columns";
import { kenmerkColumn, wrappedColumn, type TableColumn } from "../tables/table-column";
import { draftTableSheet, settle, type TableSheet } from "../tables/table-sheet";
import { textHeight } from "../tables/text-height";
import { goalOutcomes, lessonsOf, type GoalOutcome, type Lesson } from "./lessons";

const [lessonWidth, goalWidth, effectWidth] = [40, 44, 64];

const lessonColumnsFor = (form: RegionForm): readonly TableColumn<Lesson>[] => [
  ...(form.themes.length > 0 ? [wrappedColumn<Lesson>("Thema", 24, ({ theme }) => theme)] : []),
  ...schoolColumns<Lesson>(form, ownName, { withBoard: false, withCode: false }),
  wrappedColumn("Geleerd", lessonWidth, ({ learned }) => learned),
  wrappedColumn("Borging", lessonWidth, ({ secured }) => secured),
  wrappedColumn("Vervolgstappen", lessonWidth, ({ nextSteps }) => nextSteps),
  kenmerkColumn(({ kenmerk }) => kenmerk),
];

const outcomeColumnsFor = (form: RegionForm): readonly TableColumn<GoalOutcome>[] => [
  ...schoolColumns<GoalOutcome>(form, ownName, { withBoard: false, withCode: false }),
  ...(form.themes.length > 0 ? [wrappedColumn<GoalOutcome>("Thema’s", 30, ({ themes }) => themes)] : []),
  wrappedColumn("Doel", goalWidth, ({ goal }) => goal.goal),
  wrappedColumn("Effect en impact", effectWidth, ({ effect }) => effect),
  kenmerkColumn(({ kenmerk }) => kenmerk),
];

/** What schools learned, by thema for the inclusieagenda, and what came of each goal; nothing until a school evaluated. */
export function describeLessons(survey: Survey, kept: KeptRegion | null, footer: string): readonly SheetDescription[] {
  if (survey.realisation.length === 0) return [];
  const { form } = survey;
  const { themes } = survey.programme;
  const [lessonColumns, outcomeColumns] = [lessonColumnsFor(form), outcomeColumnsFor(form)];
  const lessons = keepRows(lessonsOf(survey.accepted, themes), kept?.agenda ?? [], lessonColumns);
  const outcomes = keepRows(goalOutcomes(survey.accepted, themes), kept?.effects ?? [], outcomeColumns);
  const agenda: TableSheet<Lesson> = {
    name: tableMarks.agenda.name,
    subtitle: "Wat scholen leerden, hoe ze het borgen en wat ze vervolgen. Lees de teksten door voor je ze deelt.",
    columns: lessonColumns,
    ...rowsAndPlaces(lessons),
    band: themes.length > 0 ? "Uit de eindevaluaties; een school staat bij elk van haar thema’s" : "Uit de eindevaluaties",
    headHeight: 30,
    rowHeight: ({ theme, learned, secured, nextSteps }) =>
      Math.max(textHeight([theme], 24, 3), textHeight([learned, secured, nextSteps], lessonWidth, 18)),
    frozenThrough: form.applicant.name,
    printedThrough: "Vervolgstappen",
    footer,
  };
  const effects: TableSheet<GoalOutcome> = {
    name: tableMarks.effects.name,
    sheetName: "Effect per doel",
    subtitle: "Effect en impact van elk doel, in de woorden van de school.",
    columns: outcomeColumns,
    ...rowsAndPlaces(outcomes),
    band: "Uit de eindevaluaties, naast het doel uit het plan",
    headHeight: 30,
    rowHeight: ({ goal, effect, themes: labels }) =>
      Math.max(textHeight([goal.goal], goalWidth, 12), textHeight([effect], effectWidth, 14), textHeight([labels], 30, 6)),
    frozenThrough: form.applicant.name,
    printedThrough: "Effect en impact",
    footer,
  };
  const sheets = [settle(draftTableSheet(agenda), agenda)];
  return form.asksGoals ? [...sheets, settle(draftTableSheet(effects), effects)] : sheets;
} // prettier-ignore

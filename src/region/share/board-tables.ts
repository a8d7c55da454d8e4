import type { SheetDescription } from "../../workbook/description";
import { ownColumns } from "../own-columns";
import { kenmerkColumn } from "../kept/read-table";
import type { FindingRow } from "../survey/finding-row";
import type { SurveyRow } from "../survey/survey-row";
import { findingColumns, findingFormats, findingsTable, sentenceWidth } from "../tables/findings-table";
import { submissionColumns, submissionFormats } from "../tables/submissions-table";
import { textColumn, type TableColumn } from "../tables/table-column";
import { draftTableSheet, settle, type TableSheet } from "../tables/table-sheet";
import { textHeight } from "../tables/text-height";
import type { BoardShare } from "./board-share";

export const plansTable = "Plannen";
const { decision } = ownColumns.submissions;

const notForBoards: readonly string[] = [
  "Telt mee",
  "Reden",
  kenmerkColumn,
  ...Object.values(ownColumns.submissions).map(({ name }) => name),
];

/** What a board sees of a plan: the columns of Inzendingen that are not the controller's own. */
export function planColumns({ settings, form, withDecision }: BoardShare): readonly TableColumn<SurveyRow>[] {
  const columns = submissionColumns(settings, form).filter(({ name }) => !notForBoards.includes(name));
  const decided = textColumn<SurveyRow>(decision.name, 17, ({ notes }) => String(notes[decision.name] ?? ""));
  return withDecision ? columns.toSpliced(1, 0, decided) : columns;
}

/** The sheet with a row for each plan of the board. */
export function describePlans(share: BoardShare, footer: string): SheetDescription {
  const columns = planColumns(share);
  const sheet: TableSheet<SurveyRow> = {
    name: plansTable,
    subtitle: share.rows.length === 1 ? "1 plan" : `${share.rows.length} plannen`,
    columns,
    rows: share.rows,
    band: "Nieuwste versie van elk plan, zoals de school het instuurde",
    headHeight: 46,
    rowHeight: () => 19,
    frozenThrough: share.form.applicant.name,
    printedThrough: "Let op",
    footer,
  };
  const draft = draftTableSheet(sheet);
  for (const format of submissionFormats(sheet)) draft.addConditionalFormat(format);
  return settle(draft, sheet);
}

/** The sheet with what the rules of the form say of the board's plans. */
export function describeBoardFindings({ findings: rows, form }: BoardShare, footer: string): SheetDescription {
  const sheet: TableSheet<FindingRow> = {
    name: findingsTable,
    subtitle: "Wat aan deze plannen opvalt. Een aandachtspunt mag blijven staan.",
    columns: findingColumns(form).filter(({ name, own }) => own === null && name !== kenmerkColumn),
    rows,
    band: "Uit de plannen",
    headHeight: 30,
    rowHeight: ({ sentence }) => textHeight([sentence], sentenceWidth, 6),
    frozenThrough: form.applicant.name,
    printedThrough: "Regel",
    footer,
  };
  const draft = draftTableSheet(sheet);
  for (const format of findingFormats(sheet)) draft.addConditionalFormat(format);
  return settle(draft, sheet);
}

/** A table of the regional workbook for someone else: the mark by which the controller's own table knows its rows means nothing there. */
export function withoutKenmerk(sheet: SheetDescription): SheetDescription {
  const [table] = sheet.tables;
  if (table?.columns.at(-1)?.name !== kenmerkColumn)
    throw new RangeError(`${sheet.name} has no ${kenmerkColumn} at its end`);
  const { right } = table.area;
  return {
    ...sheet,
    columns: sheet.columns.filter(({ column }) => column !== right),
    cells: sheet.cells.filter(({ column }) => column !== right),
    tables: [{ ...table, area: { ...table.area, right: right - 1 }, columns: table.columns.slice(0, -1) }],
  };
}

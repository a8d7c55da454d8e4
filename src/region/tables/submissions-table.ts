import { cellAddress, type Area } from "../../workbook/a1";
import type { ConditionalFormatDescription, SheetDescription } from "../../workbook/description";
import {
  asContent,
  iff,
  and,
  isEqual,
  numberLiteral,
  or,
  ref,
  textLiteral,
  type Formula,
} from "../../workbook/formula";
import { numberFormats, palette } from "../../workbook/look";
import { excelMoment } from "../excel-moment";
import { plainRows } from "../figures/plain-rows";
import type { CountColumns, DetailColumn, RegionForm, ThemeColumn } from "../form/region-form";
import { rowsAndPlaces, type PlacedRow } from "../kept/place-rows";
import type { ShownCells } from "../kept/kept-region";
import { ownColumns } from "../own-columns";
import { settingCell, type RegionSettings } from "../settings/region-settings";
import { statusTexts } from "../survey/status";
import type { PlanFigures } from "../survey/plan-figures";
import type { SurveyRow } from "../survey/survey-row";
import { ownName, schoolColumns } from "./school-columns";
import { inThisRow } from "./structured-reference";
import { sourceColumns } from "./source-columns";
import type { ShownRow } from "./shown-row";
import { submissionsTable } from "./submissions-name";
import { submissionsSubtitle } from "./subtitles";
import {
  calculatedColumn, kenmerkColumn, numberColumn, ownColumn, textColumn, tickColumn, type TableColumn,
} from "./table-column"; // prettier-ignore
import { bodyOf, draftTableSheet, settle, type TableSheet } from "./table-sheet";

const { submissions: own } = ownColumns;
const { euroRegion, euroDifference, count, countOrNone } = numberFormats;
const moment = "dd-mm-yyyy hh:mm";

/** Every column of Inzendingen, in order: what the schools sent, the controller's own, and where it came from. */
export function submissionColumns(settings: RegionSettings, form: RegionForm): readonly TableColumn<SurveyRow>[] {
  return [
    textColumn("Status", 19, ({ status }) => statusTexts[status]),
    ...schoolColumns<SurveyRow>(form, ownName),
    ...(form.asksParticipation ? [textColumn<SurveyRow>("Soort", 12, ({ kind }) => kind)] : []),
    euros(form.grant, euroRegion, ({ grantCents }) => grantCents),
    euros("Andere bronnen", euroRegion, ({ otherIncomeCents }) => otherIncomeCents),
    euros("Inkomsten", euroRegion, ({ incomeCents }) => incomeCents),
    euros("Uitgaven", euroRegion, ({ expenseCents }) => expenseCents),
    euros("Verschil", euroDifference, ({ incomeCents, expenseCents }) => incomeCents - expenseCents),
    ...form.counts.flatMap(countPair),
    ...form.details.flatMap(detailColumns),
    numberColumn("Fouten", 8, countOrNone, ({ figures, errors }) => (figures === null ? null : errors)),
    numberColumn("Let op", 8, countOrNone, ({ figures, warnings }) => (figures === null ? null : warnings)),
    countsColumn(settings),
    ownColumn(own.decision, 17),
    ownColumn(own.remark, 30),
    ownColumn(own.handler, 15),
    ownColumn(own.counts, 12),
    ...form.themes.map(themeColumn),
    numberColumn("Ingediend op", 17, moment, ({ submittedAt }) => excelMoment(submittedAt)),
    numberColumn("Opgeslagen op", 17, moment, ({ savedAt }) => excelMoment(savedAt)),
    textColumn("Regeling", 34, ({ programme }) => programme),
    textColumn("Reden", 40, ({ reason }) => reason),
    ...sourceColumns<SurveyRow>(),
    kenmerkColumn(({ kenmerk }) => kenmerk),
  ];
}

function euros(
  name: string,
  format: string,
  centsOf: (figures: PlanFigures) => number,
  width = 11.5,
): TableColumn<SurveyRow> {
  return numberColumn(name, width, format, ({ figures }) => (figures === null ? null : centsOf(figures) / 100));
}

function countPair({ id, current, target }: CountColumns): TableColumn<SurveyRow>[] {
  return [
    numberColumn(current, 10.5, count, ({ figures }) => figures?.counts[id]?.current ?? null),
    numberColumn(target, 10.5, count, ({ figures }) => figures?.counts[id]?.target ?? null),
  ];
}

/** What a plan adds up to in a column that the programme adds to the spending. */
function detailColumns({ name, column, choices }: DetailColumn): TableColumn<SurveyRow>[] {
  if (column.kind === "count")
    return [numberColumn(name, 10.5, count, ({ figures }) => figures?.details[name] ?? null)];
  return choices.map((choice) => euros(choice.column, euroRegion, ({ details }) => details[choice.column] ?? 0, 16));
}

function themeColumn({ id, column }: ThemeColumn): TableColumn<SurveyRow> {
  const longestWord = Math.max(...column.split(" ").map((word) => word.length));
  return tickColumn(
    column,
    Math.max(11, longestWord + 2, Math.ceil(column.length / 2.4)),
    ({ figures }) => figures?.themes.has(id) === true,
  );
}

function countsColumn(settings: RegionSettings): TableColumn<SurveyRow> {
  const formula = countsFormula("", "", settings).text;
  const known = new Map<string, number>();
  // Few statuses and choices are repeated on thousands of rows.
  const counts = (status: string, choice: ShownCells[string] = ""): number => {
    const key = `${status} ${choice}`;
    const value = known.get(key) ?? countsFormula(status, String(choice), settings).value;
    known.set(key, value);
    return value;
  };
  return calculatedColumn(
    "Telt mee",
    8,
    formula,
    ({ status, notes }) => counts(statusTexts[status], notes[own.counts.name]),
    (cells) => counts(String(cells["Status"] ?? ""), cells[own.counts.name]),
  );
}

/** 1 when a row counts in every total of the dashboard, else 0. */
export function countsInTotals({ status, notes }: SurveyRow, settings: RegionSettings): number {
  return countsFormula(statusTexts[status], String(notes[own.counts.name] ?? ""), settings).value;
}

/** The controller's own Ja or Nee goes first; replaced and unreadable files count only for who says so of a replaced one. */
function countsFormula(statusText: string, ownChoice: string, settings: RegionSettings): Formula<number> {
  const status = ref(inThisRow(submissionsTable, "Status"), statusText);
  const choice = ref(inThisRow(submissionsTable, own.counts.name), ownChoice);
  const is = (text: string) => isEqual(status, textLiteral(text));
  const yes = textLiteral("Ja");
  const counts = or(
    is(statusTexts.ready),
    is(statusTexts.attention),
    and(is(statusTexts.errors), or(isEqual(settingCell(settings, "countErrors"), yes), isEqual(choice, yes))),
    and(is(statusTexts.superseded), isEqual(choice, yes)),
  );
  const refused = isEqual(choice, textLiteral("Nee"));
  return iff(refused, numberLiteral(0), iff(counts, numberLiteral(1), numberLiteral(0)));
}

/** What the table shows: part of a survey. */
interface SubmissionsShown {
  readonly placed: readonly PlacedRow<SurveyRow | ShownRow>[];
  readonly settings: RegionSettings;
  readonly form: RegionForm;
}

/** The sheet with the table Inzendingen. */
export function describeSubmissions({ placed, settings, form }: SubmissionsShown, footer: string): SheetDescription {
  const { rows, continues } = rowsAndPlaces(placed);
  const columns = submissionColumns(settings, form);
  const sheet: TableSheet<SurveyRow> = {
    name: submissionsTable,
    subtitle: asContent(submissionsSubtitle(submissionsTable, plainRows(columns, rows))),
    columns,
    rows,
    continues,
    band: "Uit de inzendingen: wordt bij elke verversing bijgewerkt",
    headHeight: 46,
    rowHeight: () => 19,
    frozenThrough: form.applicant.name,
    printedThrough: own.remark.name,
    footer,
  };
  const draft = draftTableSheet(sheet);
  for (const format of submissionFormats(sheet)) draft.addConditionalFormat(format);
  return settle(draft, sheet);
}

/** Colours for what asks attention: status, findings, and a budget that does not balance. */
export function submissionFormats(sheet: TableSheet<SurveyRow>): ConditionalFormatDescription[] {
  const status = bodyOf(sheet, "Status");
  const shown: Area = { ...status, left: status.left + 1, right: bodyOf(sheet, "Let op").right };
  const first = `$${cellAddress(status.top, status.left)}`;
  const startsWith = (symbol: string) => `LEFT(${first},1)="${symbol}"`;
  const { errorText, warningText, muted } = palette;
  return [
    { kind: "formula", areas: [status], formula: startsWith("✗"), style: { color: errorText, bold: true } },
    { kind: "formula", areas: [status], formula: startsWith("▲"), style: { color: warningText, bold: true } },
    { kind: "formula", areas: [status, shown], formula: startsWith("–"), style: { color: muted } },
    sign(sheet, "Verschil", "<0", errorText),
    sign(sheet, "Verschil", ">0", warningText),
    sign(sheet, "Fouten", ">0", errorText),
    sign(sheet, "Let op", ">0", warningText),
  ];
}

function sign(sheet: TableSheet<SurveyRow>, name: string, test: string, color: string): ConditionalFormatDescription {
  const area = bodyOf(sheet, name);
  const formula = `AND(ISNUMBER(${cellAddress(area.top, area.left)}),${cellAddress(area.top, area.left)}${test})`;
  return { kind: "formula", areas: [area], formula, style: { color, bold: true } };
}

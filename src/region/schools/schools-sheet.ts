import { cellAddress, type Area } from "../../workbook/a1";
import type {
  ConditionalFormatDescription, SheetDescription, ValidationDescription,
} from "../../workbook/description"; // prettier-ignore
import { asContent, textLiteral } from "../../workbook/formula";
import { look, palette, restyle } from "../../workbook/look";
import type { SheetDraft } from "../../workbook/sheet-draft";
import { excelMoment } from "../excel-moment";
import { plainRows, type PlainRow } from "../figures/plain-rows";
import { Slice } from "../figures/slice";
import type { ApplicantWords } from "../form/applicant-words";
import type { RegionForm } from "../form/region-form";
import type { Survey } from "../survey/survey";
import { counted, sentence, wholeNumber } from "../figures/wording";
import { settingsSheetName, type RegionSettings } from "../settings/region-settings";
import { listLength, listPlace } from "../settings/settings-sheet";
import { numberColumn, ownColumn, textColumn, type TableColumn } from "../tables/table-column";
import { bodyOf, draftTableSheet, settle, type TableSheet } from "../tables/table-sheet";
import { participations, recordColumns, schoolKinds, type RecordField } from "./school-record";
import { listMarks } from "./schools-mark";
import { origins, ourSchoolColumns, schoolStandings, type SchoolRow } from "./school-row";

const anything = (name: string) => ({ name, choices: null });

const widths: Readonly<Record<RecordField, number>> = {
  brin: 10,
  school: 30,
  board: 24,
  werkgebied: 23,
  email: 34,
  kind: 14,
  participation: 15,
  remark: 30,
};

/** Every column of the list, in order: first the controller's, then ours. */
function columnsFor(own: ListColumns): readonly TableColumn<SchoolRow>[] {
  return [
    ...ownFields(own).map((field) => recordColumn(field, own[field] ?? "")),
    textColumn(ourSchoolColumns.standing, 13, ({ standing }) => schoolStandings[standing]),
    numberColumn(ourSchoolColumns.submittedAt, 17, "dd-mm-yyyy hh:mm", ({ submittedAt }) => excelMoment(submittedAt)),
    textColumn(ourSchoolColumns.origin, 13, ({ record }) => origins[record.origin]),
  ];
}

type ListColumns = Readonly<Partial<Record<RecordField, string>>>;

/** What the list of this form asks of a school or a board. */
function listColumns({ programme: { applicant }, form: { asksWerkgebied } }: Pick<Survey, "programme" | "form">): ListColumns {
  const { werkgebied: _werkgebied, ...others } = recordColumns[applicant];
  return asksWerkgebied || applicant === "school" ? recordColumns[applicant] : others;
} // prettier-ignore

const ownFields = (own: ListColumns): readonly RecordField[] => Object.keys(own) as RecordField[];

function recordColumn(field: RecordField, name: string): TableColumn<SchoolRow> {
  const width = Math.max(widths[field], name.length + 2);
  if (field === "kind") return ownColumn({ name, choices: Object.values(schoolKinds) }, width);
  if (field === "participation") return ownColumn({ name, choices: Object.values(participations) }, width);
  return ownColumn(anything(name), width);
}

/** The controller's list of schools or of boards, with what came in from each. Rows keep their place. */
export function describeSchools(survey: Survey, footer: string): SheetDescription {
  const { schools: rows, programme, settings, form } = survey;
  const own = listColumns(survey);
  const columns = columnsFor(own);
  const { name } = listMarks[programme.applicant];
  const sheet: TableSheet<SchoolRow> = {
    name,
    subtitle: asContent(subtitle(name, plainRows(columns, rows), own, form.applicant)),
    columns,
    rows,
    continues: rows.map(({ record }) => record.place),
    band: "",
    headHeight: 30,
    rowHeight: () => 19,
    frozenThrough: own.school ?? "",
    printedThrough: ourSchoolColumns.submittedAt,
    footer,
  };
  const draft = draftTableSheet(sheet);
  putBand(draft, sheet);
  addLists(draft, sheet, own, settings, form);
  for (const format of formats(sheet)) draft.addConditionalFormat(format);
  return settle(draft, sheet);
}

/** Above our own columns; those of the controller have their band already. */
function putBand(draft: SheetDraft, sheet: TableSheet<SchoolRow>): void {
  const { top, left } = bodyOf(sheet, ourSchoolColumns.standing);
  draft.put(top - 2, left, "Uit de inzendingen: wordt bijgewerkt", bandStyle);
}
const bandStyle = restyle(look.help, { vertical: "bottom", wrap: false, indent: 1 });

/** "205 scholen op de lijst · 77 binnen · 5 nog niets · 9 met fouten · 3 te laat". */
function subtitle(table: string, rows: readonly PlainRow[], own: ListColumns, { one, more }: ApplicantWords) {
  const all = Slice.of(table, rows);
  const number = (standing: string) => wholeNumber(all.where(ourSchoolColumns.standing, textLiteral(standing)).count());
  return sentence(
    counted(all.filled(own.brin ?? "").count(), one, more),
    " op de lijst · ",
    number(schoolStandings.in),
    " binnen · ",
    number(schoolStandings.nothing),
    " nog niets · ",
    number(schoolStandings.errors),
    " met fouten · ",
    number(schoolStandings.late),
    " te laat",
  );
}

/** The lists of the sheet Instellingen, which people may go beyond. */
function addLists(
  draft: SheetDraft,
  sheet: TableSheet<SchoolRow>,
  own: ListColumns,
  settings: RegionSettings,
  form: RegionForm,
): void {
  const lists = [
    ["werkgebieden", own.werkgebied],
    ["boards", own.board],
  ] as const;
  for (const [list, name] of lists) {
    const place = listPlace(list, settings, form);
    if (place === null || name === undefined) continue;
    const { row, column } = place;
    const area: Area = { top: row, left: column, bottom: row + listLength(settings) - 1, right: column };
    draft.addValidation(suggestions(bodyOf(sheet, name), name, area));
  }
}

function suggestions(area: Area, title: string, list: Area): ValidationDescription {
  const text = "Deze naam staat niet op de lijst van Instellingen. Klopt het? Dan mag je hem laten staan.";
  return {
    areas: [area],
    rule: { kind: "listRange", sheet: settingsSheetName, area: list },
    prompt: null,
    alert: { style: "warning", title, text },
  };
}

function formats(sheet: TableSheet<SchoolRow>): readonly ConditionalFormatDescription[] {
  const area = bodyOf(sheet, ourSchoolColumns.standing);
  const first = `$${cellAddress(area.top, area.left)}`;
  const says = (standing: string, style: { readonly color: string; readonly bold?: boolean }) =>
    ({ kind: "formula", areas: [area], formula: `${first}="${standing}"`, style }) as const;
  return [
    says(schoolStandings.errors, { color: palette.errorText, bold: true }),
    says(schoolStandings.nothing, { color: palette.warningText, bold: true }),
    says(schoolStandings.late, { color: palette.warningText, bold: true }),
    says(schoolStandings.notExpected, { color: palette.muted }),
  ];
}

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
import { counted, sentence, wholeNumber } from "../figures/wording";
import { settingsSheetName, type RegionSettings } from "../settings/region-settings";
import { listLength, listPlace } from "../settings/settings-sheet";
import { numberColumn, ownColumn, textColumn, type TableColumn } from "../tables/table-column";
import { bodyOf, draftTableSheet, settle, type TableSheet } from "../tables/table-sheet";
import { participations, schoolColumns, schoolKinds } from "./school-record";
import { schoolsMark } from "./schools-mark";
import { origins, ourSchoolColumns, schoolStandings, type SchoolRow } from "./school-row";

/** The table with the controller's own list of schools, and its sheet. */
const schoolsTable = schoolsMark.name;

const anything = (name: string) => ({ name, choices: null });

/** Every column of Scholen, in order: first the controller's, then ours. */
const columns: readonly TableColumn<SchoolRow>[] = [
  ownColumn(anything(schoolColumns.brin), 10),
  ownColumn(anything(schoolColumns.school), 30),
  ownColumn(anything(schoolColumns.board), 24),
  ownColumn(anything(schoolColumns.werkgebied), 23),
  ownColumn(anything(schoolColumns.email), 34),
  ownColumn({ name: schoolColumns.kind, choices: Object.values(schoolKinds) }, 14),
  ownColumn({ name: schoolColumns.participation, choices: Object.values(participations) }, 15),
  ownColumn(anything(schoolColumns.remark), 30),
  textColumn(ourSchoolColumns.standing, 13, ({ standing }) => schoolStandings[standing]),
  numberColumn(ourSchoolColumns.submittedAt, 17, "dd-mm-yyyy hh:mm", ({ submittedAt }) => excelMoment(submittedAt)),
  textColumn(ourSchoolColumns.origin, 13, ({ record }) => origins[record.origin]),
];

/** The sheet Scholen: the controller's list, with what came in from each school. Rows keep their place. */
export function describeSchools(
  rows: readonly SchoolRow[],
  settings: RegionSettings,
  footer: string,
): SheetDescription {
  const sheet: TableSheet<SchoolRow> = {
    name: schoolsTable,
    subtitle: asContent(subtitle(plainRows(columns, rows))),
    columns,
    rows,
    continues: rows.map(({ record }) => record.place),
    band: "",
    headHeight: 30,
    rowHeight: () => 19,
    frozenThrough: schoolColumns.school,
    printedThrough: ourSchoolColumns.submittedAt,
    footer,
  };
  const draft = draftTableSheet(sheet);
  putBand(draft, sheet);
  addLists(draft, sheet, settings);
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
function subtitle(rows: readonly PlainRow[]) {
  const all = Slice.of(schoolsTable, rows);
  const number = (standing: string) => wholeNumber(all.where(ourSchoolColumns.standing, textLiteral(standing)).count());
  return sentence(
    counted(all.filled(schoolColumns.brin).count(), "school", "scholen"),
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
function addLists(draft: SheetDraft, sheet: TableSheet<SchoolRow>, settings: RegionSettings): void {
  const lists = [
    ["werkgebieden", schoolColumns.werkgebied],
    ["boards", schoolColumns.board],
  ] as const;
  for (const [list, name] of lists) {
    const { row, column } = listPlace(list);
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

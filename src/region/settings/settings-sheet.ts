import type { CalendarDate } from "../../domain/calendar-date";
import type { Entry } from "../../domain/entry";
import type { Area } from "../../workbook/a1";
import type { CellContent, SheetDescription, ValidationDescription } from "../../workbook/description";
import { look, restyle } from "../../workbook/look";
import { SheetDraft } from "../../workbook/sheet-draft";
import type { CellStyle } from "../../workbook/style";
import { cellText } from "../cell-text";
import {
  excelDay, settingFields, settingFormats, settingLimits, settingsPlace, settingsSheetName, type RegionSettings, type SettingField,
} from "./region-settings"; // prettier-ignore

const { firstRow, labelColumn, valueColumn } = settingsPlace;
const helpColumn = valueColumn + 1;
/** The help of a setting runs on into it. */
const lastColumn = helpColumn + 1;
const listTitleRow = firstRow + settingFields.length + 1;
const listHeadRow = listTitleRow + 2;
/** Room to add names by hand. */
const spareRows = 8;

/** The lists on the sheet: under these heads the names stand, until the first empty cell or the end. */
export const listHeads = {
  werkgebieden: "Werkgebieden",
  boards: "Schoolbesturen",
  meetings: "Bijeenkomsten leernetwerk",
} as const;

/** Where a list of the sheet begins: its first box, zero-based. */
export function listPlace(list: keyof typeof listHeads): { readonly row: number; readonly column: number } {
  const columns = { werkgebieden: labelColumn, boards: valueColumn, meetings: helpColumn };
  return { row: listHeadRow + 1, column: columns[list] };
}

/** How many boxes each list has, those still empty included. */
export function listLength({ werkgebieden, boards, meetings }: RegionSettings): number {
  return Math.max(werkgebieden.length, boards.length, meetings.length) + spareRows;
}

/** The sheet Instellingen: everything on it is the controller's to change, and stays. */
export function describeSettings(settings: RegionSettings, footer: string): SheetDescription {
  const draft = new SheetDraft(settingsSheetName);
  draft.setColumns([2, 44, 40, 28, 42]);
  putTop(draft);
  settingFields.forEach((field, index) => putSetting(draft, field, settings, firstRow + index));
  const rows = listLength(settings);
  putListTitle(draft);
  putList(draft, "werkgebieden", settings.werkgebieden.map(cellText), rows, look.input);
  putList(draft, "boards", settings.boards.map(cellText), rows, look.input);
  putList(draft, "meetings", settings.meetings.map(meetingContent), rows, settingStyles.date);
  return draft.describe({
    visibility: "visible",
    tabColor: null,
    defaultRowHeight: 20,
    freeze: { rows: 3, columns: 0 },
    protection: null,
    print: {
      orientation: "landscape",
      area: { top: 0, left: 0, bottom: listHeadRow + rows, right: lastColumn },
      repeatRows: null,
      footer: { left: footer },
      breaksAfter: [],
    },
  });
}

function putTop(draft: SheetDraft): void {
  draft.row(0, 8);
  draft.put(1, labelColumn, settingsSheetName, look.title);
  draft.row(1, 32);
  draft.put(
    2,
    labelColumn,
    "Een vak met een rand is van jou: wat je hier kiest, blijft bij elke verversing.",
    subtitle,
  );
  draft.row(2, 18);
  draft.fill({ top: 2, left: labelColumn, bottom: 2, right: lastColumn }, look.rule);
  draft.put(firstRow - 1, labelColumn, "Regeling en telling", look.section);
  draft.row(firstRow - 1, 28);
}
const subtitle = restyle(look.subtitle, { border: look.rule.border });

function putSetting(draft: SheetDraft, field: SettingField, { values }: RegionSettings, row: number): void {
  const value = values[field.key];
  draft.put(row, labelColumn, field.label, look.label);
  draft.put(row, valueColumn, typeof value === "string" ? cellText(value) : value, settingStyles[field.kind]);
  draft.put(row, helpColumn, field.help, helpStyle);
  const validation = validationOf(field, { top: row, left: valueColumn, bottom: row, right: valueColumn });
  if (validation !== null) draft.addValidation(validation);
}
const helpStyle = restyle(look.help, { vertical: "middle", indent: 1, wrap: false });

const settingStyles = {
  text: look.input,
  date: restyle(look.input, { numberFormat: settingFormats.date, horizontal: "left" }),
  whole: restyle(look.input, { numberFormat: settingFormats.whole, horizontal: "left" }),
  euro: restyle(look.input, { numberFormat: settingFormats.euro, horizontal: "left" }),
  choice: look.input,
};

function validationOf(field: SettingField, area: Area): ValidationDescription | null {
  const { kind, label, choices = [] } = field;
  const rules = {
    text: null,
    date: { kind: "date", min: 36_526, max: 73_050 },
    whole: { kind: "whole", min: 0, max: settingLimits.whole },
    euro: { kind: "decimal", min: 0, max: settingLimits.euro },
    choice: { kind: "list", values: choices },
  } as const;
  const messages = {
    text: "",
    date: "Vul een datum in, zoals 30-06-2026, of laat het vak leeg.",
    whole: "Vul een heel getal in.",
    euro: "Vul een bedrag in, zoals 25000.",
    choice: `Kies ${choices.join(", ").replace(/, (?=[^,]*$)/, " of ")}.`,
  } as const;
  const rule = rules[kind];
  if (rule === null) return null;
  const alert = { style: "stop", title: label.slice(0, 32), text: messages[kind] } as const;
  return { areas: [area], rule, prompt: null, alert };
}

function putListTitle(draft: SheetDraft): void {
  draft.put(listTitleRow, labelColumn, "Lijsten", look.section);
  draft.row(listTitleRow, 28);
  const help = "De schrijfwijze hier geldt in alle tabellen. Een naam die niet op de lijst staat, komt er op het dashboard vanzelf bij.";
  draft.put(listTitleRow + 1, labelColumn, help, restyle(look.help, { wrap: false }));
} // prettier-ignore

function putList(
  draft: SheetDraft,
  list: keyof typeof listHeads,
  contents: readonly CellContent[],
  rows: number,
  style: CellStyle,
): void {
  const { row, column } = listPlace(list);
  draft.put(listHeadRow, column, listHeads[list], look.tableHead);
  for (let index = 0; index < rows; index++) draft.put(row + index, column, contents[index] ?? null, style);
}

/** A day as Excel counts it; what was typed otherwise stays as it was. */
function meetingContent(entry: Entry<CalendarDate>): CellContent {
  switch (entry.state) {
    case "empty":
      return "";
    case "value":
      return excelDay(entry.value);
    case "text":
      return cellText(entry.text);
    case "unreadable":
      return entry.number ?? cellText(entry.text);
  }
}

import type { CalendarDate } from "../../domain/calendar-date";
import type { Entry } from "../../domain/entry";
import type { RegionForm } from "../form/region-form";
import type { Area } from "../../workbook/a1";
import type { CellContent, SheetDescription, ValidationDescription } from "../../workbook/description";
import { look, restyle } from "../../workbook/look";
import { SheetDraft } from "../../workbook/sheet-draft";
import type { CellStyle } from "../../workbook/style";
import { cellText } from "../cell-text";
import {
  excelDay, settingFormats, settingLimits, settingsPlace, settingsSheetName, type RegionSettings, type SettingField,
} from "./region-settings"; // prettier-ignore

const { firstRow, labelColumn, valueColumn } = settingsPlace;
const helpColumn = valueColumn + 1;
/** The help of a setting runs on into it. */
const lastColumn = helpColumn + 1;
/** Room to add names by hand. */
const spareRows = 8;

/** The lists on the sheet: under these heads the names stand, until the first empty cell or the end. */
export const listHeads = {
  werkgebieden: "Werkgebieden",
  boards: "Schoolbesturen",
  meetings: "Bijeenkomsten leernetwerk",
} as const;

type ListName = keyof typeof listHeads;

/** The lists that a region with this form has, from left to right. */
function listsOf({ asksWerkgebied, asksBoard, asksLeernetwerk }: RegionForm): readonly ListName[] {
  return [
    ...(asksWerkgebied ? (["werkgebieden"] as const) : []),
    ...(asksBoard ? (["boards"] as const) : []),
    ...(asksLeernetwerk ? (["meetings"] as const) : []),
  ];
}

const listTitleRow = ({ fields }: RegionSettings): number => firstRow + fields.length + 1;
const listHeadRow = (settings: RegionSettings): number => listTitleRow(settings) + 2;

/** Where a list of the sheet begins: its first box, zero-based; null for a list that this form has no use for. */
export function listPlace(
  list: ListName,
  settings: RegionSettings,
  form: RegionForm,
): { readonly row: number; readonly column: number } | null {
  const index = listsOf(form).indexOf(list);
  return index === -1 ? null : { row: listHeadRow(settings) + 1, column: labelColumn + index };
}

/** How many boxes each list has, those still empty included. */
export function listLength({ werkgebieden, boards, meetings }: RegionSettings): number {
  return Math.max(werkgebieden.length, boards.length, meetings.length) + spareRows;
}

/** The sheet Instellingen: everything on it is the controller's to change, and stays. */
export function describeSettings(settings: RegionSettings, form: RegionForm, footer: string): SheetDescription {
  const draft = new SheetDraft(settingsSheetName);
  draft.setColumns([2, 44, 40, 28, 42]);
  putTop(draft);
  settings.fields.forEach((field, index) => putSetting(draft, field, settings, firstRow + index));
  const hasLists = listsOf(form).length > 0;
  if (hasLists) putLists(draft, settings, form);
  const lastRow = hasLists ? listHeadRow(settings) + listLength(settings) : firstRow + settings.fields.length - 1;
  return draft.describe({
    visibility: "visible",
    tabColor: null,
    defaultRowHeight: 20,
    freeze: { rows: 3, columns: 0 },
    protection: null,
    print: {
      orientation: "landscape",
      area: { top: 0, left: 0, bottom: lastRow, right: lastColumn },
      repeatRows: null,
      footer: { left: footer },
      // The lists are long: they begin on a page of their own.
      breaksAfter: hasLists ? [listTitleRow(settings) - 1] : [],
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

function putLists(draft: SheetDraft, settings: RegionSettings, form: RegionForm): void {
  const titleRow = listTitleRow(settings);
  draft.put(titleRow, labelColumn, "Lijsten", look.section);
  draft.row(titleRow, 28);
  const help = "De schrijfwijze hier geldt in alle tabellen. Een naam die niet op de lijst staat, komt er op het dashboard vanzelf bij.";
  draft.put(titleRow + 1, labelColumn, help, restyle(look.help, { wrap: false }));
  const contents: Readonly<Record<ListName, readonly CellContent[]>> = {
    werkgebieden: settings.werkgebieden.map(cellText),
    boards: settings.boards.map(cellText),
    meetings: settings.meetings.map(meetingContent),
  };
  for (const list of listsOf(form)) {
    const place = listPlace(list, settings, form);
    if (place !== null) putList(draft, place, listHeads[list], contents[list], listLength(settings), listStyles[list]);
  }
} // prettier-ignore

const listStyles: Readonly<Record<ListName, CellStyle>> = {
  werkgebieden: look.input,
  boards: look.input,
  meetings: settingStyles.date,
};

function putList(
  draft: SheetDraft,
  { row, column }: { readonly row: number; readonly column: number },
  head: string,
  contents: readonly CellContent[],
  rows: number,
  style: CellStyle,
): void {
  draft.put(row - 1, column, head, look.tableHead);
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

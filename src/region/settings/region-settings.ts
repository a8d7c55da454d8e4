import { dayNumber, type CalendarDate } from "../../domain/calendar-date";
import { valueOf, type Entry } from "../../domain/entry";
import { hasFixedGrant } from "../../domain/grant";
import type { Programme } from "../../domain/programme";
import { columnName } from "../../workbook/a1";
import { ref, type Formula } from "../../workbook/formula";
import { numberFormats } from "../../workbook/look";
import { excelDayOf1970 } from "../excel-moment";
import { regionForm, type RegionForm } from "../form/region-form";
import type { SchoolRecord } from "../schools/school-record";
import { deficitWords } from "./deficit-words";

export const settingsSheetName = "Instellingen";

export type SettingKey =
  | "programme"
  | "schoolYear"
  | "region"
  | "deadline"
  | "newSchools"
  | "awards"
  | "grant"
  | "countErrors"
  | "deficit"
  | "mailTo"
  | "hideSmallCounts"
  | "explainPercent"
  | "explainEuros"
  | "lowUse";
export type SettingValue = string | number;

/** One line of the sheet Instellingen. */
export interface SettingField {
  readonly key: SettingKey;
  readonly label: string;
  /** In a region of schoolbesturen, where that differs. */
  readonly boardLabel?: string;
  readonly kind: "text" | "date" | "whole" | "euro" | "choice";
  /** What a choice is made from. */
  readonly choices?: readonly string[];
  readonly help: string;
  /** Empty says something: no limit, not known. Else an emptied setting becomes what it was in the programme. */
  readonly mayBeEmpty?: true;
  /** Whether it says anything about the plans of this form; left out: always. */
  readonly isFor?: (form: RegionForm) => boolean;
  readonly initial: (programme: Programme) => SettingValue;
}

const yesNo = ["Ja", "Nee"] as const;

export const settingFields: readonly SettingField[] = [
  { key: "programme", label: "Regeling", kind: "text", help: "Staat in de titel van het dashboard.", initial: ({ name }) => name },
  { key: "schoolYear", label: "Schooljaar", kind: "text", help: "", initial: ({ schoolYear }) => schoolYear },
  { key: "region", label: "Regio", kind: "text", help: "Staat in de titel en onder aan elke bladzijde.", initial: ({ region }) => region },
  {
    key: "deadline",
    label: "Indienen uiterlijk",
    kind: "date",
    help: "Die dag telt mee. Leeg: geen uiterste datum.",
    initial: ({ deadline }) => (deadline === null ? "" : excelDay(deadline)),
  },
  {
    key: "newSchools",
    label: "Streefaantal nieuwe scholen per werkgebied",
    kind: "whole",
    help: "De streeplijn in de grafiek: een eigen keuze, geen regel. Leeg: geen streeplijn.",
    mayBeEmpty: true,
    isFor: ({ asksWerkgebied }) => asksWerkgebied,
    // Who awards everybody has nothing to spread.
    initial: ({ awards }) => (awards === null ? "" : 3),
  },
  {
    key: "awards",
    label: "Aantal toekenningen voor nieuwe scholen",
    boardLabel: "Aantal toekenningen",
    kind: "whole",
    help: "Staan er meer op Toegekend, dan zegt het dashboard dat. Leeg: geen maximum.",
    mayBeEmpty: true,
    initial: ({ awards }) => awards ?? "",
  },
  {
    key: "grant",
    label: "Bedrag per nieuwe school",
    boardLabel: "Bedrag per toekenning",
    kind: "euro",
    help: "Wat één toegekend plan krijgt. Leeg: dat verschilt, of is niet bekend.",
    mayBeEmpty: true,
    initial: (programme) => (hasFixedGrant(programme) ? programme.grantCents / 100 : ""),
  },
  {
    key: "countErrors",
    label: "Plannen met fouten meetellen",
    kind: "choice",
    choices: yesNo,
    help: "Ja of Nee. Per school kan het anders: kolom Meetellen op het blad Inzendingen.",
    initial: () => "Ja",
  },
  {
    key: "deficit",
    label: "Meer uitgaven dan inkomsten is een fout",
    kind: "choice",
    choices: Object.values(deficitWords),
    help: "Geen fout? Dan is het een aandachtspunt.",
    initial: ({ rules }) => deficitWords[rules.deficit],
  },
  {
    key: "mailTo",
    label: "E-mailadres voor de plannen",
    kind: "text",
    help: "Staat in herinneringen en in nieuwe sjablonen.",
    initial: ({ mailTo }) => mailTo,
  },
  {
    key: "hideSmallCounts",
    label: "Aantallen onder 5 verbergen bij breed delen",
    kind: "choice",
    choices: yesNo,
    help: "Een schoolbestuur ziet van zijn eigen scholen altijd alle aantallen.",
    isFor: ({ counts }) => counts.length > 0,
    initial: () => "Ja",
  },
  {
    key: "explainPercent",
    label: "Toelichting vragen bij een verschil boven (%)",
    kind: "whole",
    help: "Eindevaluatie, per uitgave. Een toelichting is pas nodig als beide grenzen voorbij zijn.",
    initial: ({ rules }) => rules.explainAbove.percent,
  },
  {
    key: "explainEuros",
    label: "Toelichting vragen bij een verschil boven (€)",
    kind: "euro",
    help: "Geldt voor de tabel Realisatie vanaf de volgende verversing.",
    initial: ({ rules }) => rules.explainAbove.cents / 100,
  },
  {
    key: "lowUse",
    label: "Signaal bij een uitputting onder (%)",
    kind: "whole",
    help: "Kolom Signaal van de tabel Realisatie. Een eigen keuze, geen regel van de regeling.",
    initial: () => 80,
  },
]; // prettier-ignore

export const settingFormats: Readonly<Record<SettingField["kind"], string>> = {
  text: numberFormats.text,
  date: numberFormats.date,
  whole: "0",
  euro: '"€ "#,##0.00',
  choice: numberFormats.text,
};

/** The largest number that a setting takes; amounts in euros. */
export const settingLimits = { whole: 10_000, euro: 10_000_000 } as const;

/** The names that people choose from, and the meetings of the leernetwerk as they stand in their boxes. */
export interface RegionLists {
  readonly werkgebieden: readonly string[];
  readonly boards: readonly string[];
  readonly meetings: readonly Entry<CalendarDate>[];
  /** The controller's list on the sheet Scholen, in its order. */
  readonly schools: readonly SchoolRecord[];
}

/** What the controller set, or else what the programme says. */
export interface RegionSettings extends RegionLists {
  /** The lines of the sheet Instellingen, in order. */
  readonly fields: readonly SettingField[];
  readonly values: Readonly<Record<SettingKey, SettingValue>>;
}

/** Settings as read back from an earlier workbook; a value that can't be used is left out, a list that is gone is null. */
export interface KeptSettings extends Readonly<{ [List in keyof RegionLists]: RegionLists[List] | null }> {
  readonly values: Readonly<Partial<Record<SettingKey, SettingValue>>>;
}

export function regionSettings(programme: Programme, kept: KeptSettings | null): RegionSettings {
  const form = regionForm(programme);
  const initial = Object.fromEntries(settingFields.map(({ key, initial }) => [key, initial(programme)]));
  return {
    fields: settingFields.filter(({ isFor = () => true }) => isFor(form)).map((field) => fieldFor(field, programme)),
    values: { ...(initial as Record<SettingKey, SettingValue>), ...kept?.values },
    werkgebieden: kept?.werkgebieden ?? programme.werkgebieden.names,
    boards: kept?.boards ?? programme.boards.names,
    meetings: kept?.meetings ?? [],
    schools: kept?.schools ?? [],
  };
}

function fieldFor(field: SettingField, { applicant }: Programme): SettingField {
  return applicant === "board" && field.boardLabel !== undefined ? { ...field, label: field.boardLabel } : field;
}

/** What a setting may be called on the sheet. */
export function labelsOf({ label, boardLabel }: SettingField): readonly string[] {
  return boardLabel === undefined ? [label] : [label, boardLabel];
}

/** The days on which the leernetwerk meets, first to last; what is no date is left out. */
export function meetingDates({ meetings }: RegionSettings): readonly CalendarDate[] {
  return [...new Set(meetings.flatMap((entry) => valueOf(entry) ?? []))].sort();
}

/** A day as Excel counts it. */
export function excelDay(date: CalendarDate): number {
  return dayNumber(date) + excelDayOf1970;
}

/** Zero-based row of the first setting, and the zero-based columns of labels and values. */
export const settingsPlace = { firstRow: 5, labelColumn: 1, valueColumn: 2 } as const;

/**
 * The cell of a setting, for formulas on other sheets.
 * @throws RangeError for a setting that is not on the sheet.
 */
export function settingCell(settings: RegionSettings, key: SettingKey): Formula<SettingValue> {
  const index = settings.fields.findIndex((field) => field.key === key);
  if (index === -1) throw new RangeError(`no setting ${key} for this programme`);
  const row = settingsPlace.firstRow + index;
  return ref(`${settingsSheetName}!$${columnName(settingsPlace.valueColumn)}$${row + 1}`, settings.values[key]);
}

/** A setting that holds a number, for arithmetic in formulas. */
export function numberSetting(settings: RegionSettings, key: SettingKey): Formula<number> {
  const { text, value } = settingCell(settings, key);
  return { text, value: typeof value === "number" ? value : 0 };
}

/** Whether a setting is on the sheet and holds a number. */
export function hasNumber({ fields, values }: RegionSettings, key: SettingKey): boolean {
  return typeof values[key] === "number" && fields.some((field) => field.key === key);
}

/** A setting that holds words. */
export function textSetting(settings: RegionSettings, key: SettingKey): Formula<string> {
  const { text, value } = settingCell(settings, key);
  return { text, value: String(value) };
}

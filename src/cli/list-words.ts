import type { FieldChange } from "../region/schools/merge-school-list";
import { schoolColumns } from "../region/schools/school-record";
import { origins, ourSchoolColumns } from "../region/schools/school-row";
import type { Language } from "../texts/language";

/** The sentences about a list of schools that is read into a regional workbook. */
export interface ListWords {
  readonly read: (schools: number) => string;
  readonly merged: (added: number, changed: number, same: number, unnamed: number) => string;
  readonly added: string;
  readonly change: (change: FieldChange) => string;
  readonly unchanged: string;
  readonly tried: string;
}

const columnOf = (field: FieldChange["field"]): string =>
  field === "origin" ? ourSchoolColumns.origin : schoolColumns[field];
const shown = (field: FieldChange["field"], value: string, empty: string): string =>
  (field === "origin" ? origins[value === "plan" ? "plan" : "list"] : value) || empty;

const nl: ListWords = {
  read: (schools) => (schools === 1 ? "1 school gelezen." : `${schools} scholen gelezen.`),
  merged: (added, changed, same, unnamed) =>
    `${added} nieuw, ${changed} gewijzigd, ${same} gelijk gebleven; ${unnamed} in de werkmap staan niet op deze lijst en blijven staan.`,
  added: "nieuw",
  change: ({ field, before, after }) =>
    `${columnOf(field)}: ${shown(field, before, "leeg")} → ${shown(field, after, "leeg")}`,
  unchanged: "Er verandert niets: de werkmap is niet aangeraakt.",
  tried: "Dit is een proef: er is niets geschreven.",
};

const en: ListWords = {
  read: (schools) => (schools === 1 ? "1 school read." : `${schools} schools read.`),
  merged: (added, changed, same, unnamed) =>
    `${added} new, ${changed} changed, ${same} unchanged; ${unnamed} in the workbook are not on this list, and stay.`,
  added: "new",
  change: ({ field, before, after }) =>
    `${columnOf(field)}: ${shown(field, before, "empty")} → ${shown(field, after, "empty")}`,
  unchanged: "Nothing changes: the workbook was not touched.",
  tried: "This was a trial: nothing was written.",
};

export const listWords: Readonly<Record<Language, ListWords>> = { nl, en };

import type { Language } from "../texts/language";

/** The sentences about actuals. */
export interface ActualsWords {
  readonly recognised: (count: number, amount: string) => string;
  readonly line: (name: string, planned: string, actual: string, remaining: string) => string;
  readonly overwritten: (before: string) => string;
  readonly unassigned: (count: number, amount: string) => string;
  readonly allAssigned: string;
  readonly changes: (added: number, changed: number, gone: number, kept: number) => string;
  readonly missing: (months: string) => string;
  readonly private: string;
}

const counted = (count: number, one: string, more: string) => (count === 1 ? `1 ${one}` : `${count} ${more}`);

const nl: ActualsWords = {
  recognised: (count, amount) => `${counted(count, "boeking", "boekingen")} herkend, samen ${amount}.`,
  line: (name, planned, actual, remaining) =>
    `   ${name}: begroot ${planned}, gerealiseerd ${actual}, resterend ${remaining}`,
  overwritten: (before) => `      In de eindevaluatie stond ${before}.`,
  unassigned: (count, amount) => `Nog ${counted(count, "boeking", "boekingen")} toe te wijzen, samen ${amount}.`,
  allAssigned: "Alle boekingen zijn toegewezen.",
  changes: (added, changed, gone, kept) =>
    `Sinds de vorige keer: ${added} nieuw, ${changed} gewijzigd, ${gone} vervallen, ${kept} gelijk gebleven.`,
  missing: (months) => `Geen boekingen gelezen van ${months}. Ontbreekt er een export?`,
  private: "Alleen deze boekingen staan in de werkmap, verder niets uit het grootboek.",
};

const en: ActualsWords = {
  recognised: (count, amount) => `${counted(count, "posting", "postings")} recognised, together ${amount}.`,
  line: (name, planned, actual, remaining) => `   ${name}: budget ${planned}, actual ${actual}, remaining ${remaining}`,
  overwritten: (before) => `      The year end said ${before}.`,
  unassigned: (count, amount) => `${counted(count, "posting", "postings")} left to assign, together ${amount}.`,
  allAssigned: "All postings are assigned.",
  changes: (added, changed, gone, kept) =>
    `Since last time: ${added} new, ${changed} changed, ${gone} gone, ${kept} the same.`,
  missing: (months) => `No postings were read of ${months}. Is an export missing?`,
  private: "Only these postings are in the workbook, nothing else of the ledger.",
};

export const actualsWords: Readonly<Record<Language, ActualsWords>> = { nl, en };

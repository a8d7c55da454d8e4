import type { Language } from "../texts/language";

/** The sentences of the command line itself; findings and errors have theirs in `texts/`. */
export interface Words {
  readonly reading: string;
  readonly writing: string;
  readonly noFiles: string;
  readonly passedOver: (count: number, example: string) => string;
  readonly noSchool: string;
  readonly errors: (count: number) => string;
  readonly warnings: (count: number) => string;
  readonly good: string;
  readonly unreadable: string;
  readonly checked: (files: number, good: number, warned: number, wrong: number, unreadable: number) => string;
  readonly consolidated: (accepted: number, superseded: number, rejected: number) => string;
  readonly compared: (added: number, changed: number, same: number) => string;
  readonly absent: (plans: number, complete: boolean) => string;
  readonly unchanged: (file: string) => string;
  readonly totals: (schools: number, income: string, expense: string) => string;
  readonly counts: (label: string, current: number, target: number) => string;
  readonly unreadableFiles: string;
  readonly withErrors: (files: number) => string;
  /** After the first ones that are named. */
  readonly andOthers: (files: number) => string;
  readonly written: (file: string, size: string) => string;
  readonly openIt: string;
  readonly sampled: (files: number, schools: number, resubmissions: number, mistakes: number, folder: string) => string;
  readonly remindersIn: string;
  /** `added` is false where the workbook had the sheet already. */
  readonly evaluation: (added: boolean, expenses: number, goals: number) => string;
  readonly wholeSheet: string;
  readonly hidden: string;
}

const nl: Words = {
  reading: "Lezen",
  writing: "Schrijven",
  noFiles: "Geen werkmappen gevonden. Geef een bestand of een map met .xlsx-bestanden.",
  passedOver: (count, example) =>
    `${count} andere bestanden in de map zijn geen werkmap en zijn overgeslagen, bijvoorbeeld ${example}.`,
  noSchool: "geen school ingevuld",
  errors: (count) => (count === 1 ? "1 fout" : `${count} fouten`),
  warnings: (count) => (count === 1 ? "1 aandachtspunt" : `${count} aandachtspunten`),
  good: "klaar om in te dienen",
  unreadable: "niet te lezen",
  checked: (files, good, warned, wrong, unreadable) =>
    `${files} bestanden: ${good} klaar, ${warned} met aandachtspunten, ${wrong} met fouten, ${unreadable} niet te lezen.`,
  consolidated: (accepted, superseded, rejected) =>
    `${accepted + superseded + rejected} bestanden: ${accepted} tellen mee, ${superseded} vervangen door een nieuwere versie, ${rejected} niet te lezen.`,
  compared: (added, changed, same) =>
    `Plannen die meetellen: ${added} nieuw, ${changed} gewijzigd, ${same} gelijk gebleven.`,
  absent: (plans, complete) =>
    `Van ${plans === 1 ? "1 plan" : `${plans} plannen`} van eerder zat er nu geen bestand bij: ` +
    (complete ? "telt niet meer mee." : "blijft staan (--complete laat weg)."),
  unchanged: (file) => `Er is niets veranderd: ${file} is gebleven zoals het was.`,
  totals: (schools, income, expense) => `${schools} plannen: inkomsten ${income}, uitgaven ${expense}.`,
  counts: (label, current, target) => `${label}: van ${current} naar ${target}.`,
  unreadableFiles: "Niet te lezen:",
  withErrors: (files) =>
    `${files === 1 ? "1 plan dat meetelt heeft" : `${files} plannen die meetellen hebben`} fouten (schoolbudget check zegt welke):`,
  andOthers: (files) => `en nog ${files}.`,
  written: (file, size) => `Geschreven: ${file} (${size}).`,
  openIt: "Open het bestand in Excel. Besluiten en opmerkingen die je daar typt, blijven bij een volgende keer staan.",
  sampled: (files, schools, resubmissions, mistakes, folder) =>
    `${files} verzonnen plannen van ${schools} scholen in ${folder}: ${mistakes} met bekende fouten of aandachtspunten, ${resubmissions} opnieuw ingediend.`,
  evaluation: (added, expenses, goals) =>
    added
      ? `Blad Eindevaluatie toegevoegd, met ${expenses === 1 ? "1 uitgave" : `${expenses} uitgaven`} en ${goals === 1 ? "1 doel" : `${goals} doelen`} uit het plan.`
      : "Deze werkmap heeft al een blad Eindevaluatie; het is gebleven zoals het was.",
  remindersIn: "De herinneringen per school en per bestuur staan in --json.",
  wholeSheet: "hele blad",
  hidden: "verborgen",
};

const en: Words = {
  reading: "Reading",
  writing: "Writing",
  noFiles: "No workbooks found. Name a file or a folder with .xlsx files.",
  passedOver: (count, example) =>
    `${count} other files in the folder are no workbooks and were passed over, for instance ${example}.`,
  noSchool: "no school filled in",
  errors: (count) => (count === 1 ? "1 error" : `${count} errors`),
  warnings: (count) => (count === 1 ? "1 point to note" : `${count} points to note`),
  good: "ready to submit",
  unreadable: "can't be read",
  checked: (files, good, warned, wrong, unreadable) =>
    `${files} files: ${good} ready, ${warned} with points to note, ${wrong} with errors, ${unreadable} that can't be read.`,
  consolidated: (accepted, superseded, rejected) =>
    `${accepted + superseded + rejected} files: ${accepted} count, ${superseded} replaced by a newer version, ${rejected} that can't be read.`,
  compared: (added, changed, same) => `Plans that count: ${added} new, ${changed} changed, ${same} the same.`,
  absent: (plans, complete) =>
    `No files this time of ${plans === 1 ? "1 earlier plan" : `${plans} earlier plans`}: ` +
    (complete ? "no longer counted." : "kept (--complete leaves out)."),
  unchanged: (file) => `Nothing has changed: ${file} was left as it was.`,
  totals: (schools, income, expense) => `${schools} plans: income ${income}, spending ${expense}.`,
  counts: (label, current, target) => `${label}: from ${current} to ${target}.`,
  unreadableFiles: "Can't be read:",
  withErrors: (files) =>
    `${files === 1 ? "1 plan that counts has" : `${files} plans that count have`} errors (schoolbudget check says which):`,
  andOthers: (files) => `and ${files} more.`,
  written: (file, size) => `Written: ${file} (${size}).`,
  openIt: "Open the file in Excel. Decisions and remarks that you type there are kept the next time.",
  sampled: (files, schools, resubmissions, mistakes, folder) =>
    `${files} invented plans of ${schools} schools in ${folder}: ${mistakes} with known errors or points to note, ${resubmissions} handed in again.`,
  evaluation: (added, expenses, goals) =>
    added
      ? `Sheet Eindevaluatie added, with ${expenses === 1 ? "1 spending line" : `${expenses} spending lines`} and ${goals === 1 ? "1 goal" : `${goals} goals`} of the plan.`
      : "This workbook has a sheet Eindevaluatie already; it was left as it was.",
  remindersIn: "--json has the reminders per school and per board.",
  wholeSheet: "whole sheet",
  hidden: "hidden",
};

export const words: Readonly<Record<Language, Words>> = { nl, en };

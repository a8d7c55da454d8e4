import type { Language } from "../texts/language";

/** The sentences of the commands about Word documents. */
export interface WordWords {
  readonly summary: (recognised: number, doubts: number, unrecognised: number, programme: string) => string;
  readonly recognised: string;
  readonly doubts: string;
  readonly unrecognised: string;
  readonly reading: (words: string) => string;
  readonly notOnPaper: (fields: string) => string;
  readonly nothingWritten: string;
  readonly noEvaluation: string;
}

const nl: WordWords = {
  summary: (recognised, doubts, unrecognised, programme) =>
    `${recognised} antwoorden herkend, ${doubts} om na te kijken, ${unrecognised} zonder plek (${programme})`,
  recognised: "Herkend",
  doubts: "Kijk dit na",
  unrecognised: "Geen plek in de werkmap; neem over wat je nodig hebt",
  reading: (words) => `wij lezen: ${words}`,
  notOnPaper: (fields) => `Niet in dit document, dus leeg: ${fields}.`,
  nothingWritten: "Er is niets geschreven. Met --out BESTAND.xlsx komt het in een werkmap.",
  noEvaluation: "Deze werkmap heeft geen blad Eindevaluatie. Voeg het toe met: schoolbudget evaluation",
};

const en: WordWords = {
  summary: (recognised, doubts, unrecognised, programme) =>
    `${recognised} answers recognised, ${doubts} to look at, ${unrecognised} without a place (${programme})`,
  recognised: "Recognised",
  doubts: "Look at these",
  unrecognised: "No place in the workbook; copy what you need",
  reading: (words) => `we read: ${words}`,
  notOnPaper: (fields) => `Not in this document, so left empty: ${fields}.`,
  nothingWritten: "Nothing was written. With --out FILE.xlsx it goes into a workbook.",
  noEvaluation: "This workbook has no sheet Eindevaluatie. Add it with: schoolbudget evaluation",
};

export const wordWords: Readonly<Record<Language, WordWords>> = { nl, en };

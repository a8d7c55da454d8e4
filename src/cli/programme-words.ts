import type { Applicant } from "../domain/applicant";
import type { Language } from "../texts/language";

/** The sentences about programmes. */
export interface ProgrammeWords {
  readonly applicants: Readonly<Record<Applicant, string>>;
  readonly own: string;
  readonly good: (file: string, name: string) => string;
  readonly wrong: (file: string, mistakes: number) => string;
  readonly next: (file: string) => string;
  /** The code of the applicant has another shape. */
  readonly code: Readonly<Record<Applicant, string>>;
  readonly participation: (possible: string) => string;
}

const nl: ProgrammeWords = {
  applicants: { school: "per school", board: "per schoolbestuur" },
  own: "Een eigen regeling: bewaar er een met “schoolbudget programme show ID > eigen.json” en pas die aan.",
  good: (file, name) => `${file}: ${name} is in orde.`,
  wrong: (file, mistakes) => `${file}: ${mistakes === 1 ? "1 fout" : `${mistakes} fouten`}.`,
  next: (file) => `Probeer haar uit: schoolbudget new --programme ${file} --out formulier.xlsx`,
  code: {
    school: "BRIN is twee cijfers, twee letters, eventueel twee cijfers vestiging.",
    board: "Een bestuursnummer is vijf cijfers.",
  },
  participation: (possible) => `Deze regeling kent als deelname: ${possible}.`,
};

const en: ProgrammeWords = {
  applicants: { school: "per school", board: "per school board" },
  own: "One of your own: save one with “schoolbudget programme show ID > own.json” and change it.",
  good: (file, name) => `${file}: ${name} is in order.`,
  wrong: (file, mistakes) => `${file}: ${mistakes === 1 ? "1 mistake" : `${mistakes} mistakes`}.`,
  next: (file) => `Try it: schoolbudget new --programme ${file} --out form.xlsx`,
  code: {
    school: "A BRIN is two digits, two letters, and two digits for the location if need be.",
    board: "A bestuursnummer is five digits.",
  },
  participation: (possible) => `This scheme knows as participation: ${possible}.`,
};

export const programmeWords: Readonly<Record<Language, ProgrammeWords>> = { nl, en };

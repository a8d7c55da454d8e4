import type { LeftOutReason } from "../region/schools/templates";
import type { RejectionReason } from "../region/schools/list-values";
import type { Language } from "../texts/language";

/** The sentences about lists of schools and the forms made from them. */
export interface IssueWords {
  readonly writing: string;
  readonly issued: (written: number, out: string) => string;
  readonly kept: (count: number) => string;
  readonly leftOut: Readonly<Record<LeftOutReason, (count: number) => string>>;
  readonly nobody: string;
  readonly rejected: (count: number) => string;
  readonly line: (line: number, text: string, why: string) => string;
  readonly reasons: Readonly<Record<RejectionReason, string>>;
  readonly doubled: (brin: string, lines: string) => string;
}

const nl: IssueWords = {
  writing: "Sjablonen maken",
  issued: (written, out) => (written === 1 ? `1 sjabloon gemaakt in ${out}.` : `${written} sjablonen gemaakt in ${out}.`),
  kept: (count) =>
    count === 1
      ? "1 bestand stond er al en is niet veranderd. Met --force wordt het opnieuw gemaakt."
      : `${count} bestanden stonden er al en zijn niet veranderd. Met --force worden ze opnieuw gemaakt.`,
  leftOut: {
    "no-brin": (count) => `${schools(count)} zonder leesbare BRIN overgeslagen.`,
    doubled: (count) => `${schools(count)} ${count === 1 ? "staat" : "staan"} dubbel op de lijst: één sjabloon per school.`,
    "not-applied": (count) => `${schools(count)} niet aangemeld, dus zonder sjabloon.`,
    declined: (count) => `${schools(count)} ${count === 1 ? "doet" : "doen"} niet mee, dus zonder sjabloon.`,
  },
  nobody: "Geen enkele school op deze lijst krijgt een sjabloon. Er is niets gemaakt.",
  rejected: (count) => (count === 1 ? "1 regel van de lijst is geen school:" : `${count} regels van de lijst zijn geen school:`),
  line: (line, text, why) => `regel ${line}: ${text === "" ? "" : `"${text}" `}${why}`,
  reasons: {
    missing: "zonder BRIN",
    malformed: "is geen BRIN: twee cijfers, twee letters, eventueel twee cijfers vestiging",
    mismatch: "noemt twee verschillende vestigingen",
  },
  doubled: (brin, lines) => `${brin} staat op regel ${lines}: samengenomen.`,
}; // prettier-ignore

const en: IssueWords = {
  writing: "Making forms",
  issued: (written, out) => (written === 1 ? `1 form made in ${out}.` : `${written} forms made in ${out}.`),
  kept: (count) =>
    count === 1
      ? "1 file was there already and was left alone. With --force it is made again."
      : `${count} files were there already and were left alone. With --force they are made again.`,
  leftOut: {
    "no-brin": (count) => `${schoolsEn(count)} without a readable BRIN passed over.`,
    doubled: (count) => `${schoolsEn(count)} listed twice: one form for each school.`,
    "not-applied": (count) => `${schoolsEn(count)} that did not apply, so without a form.`,
    declined: (count) => `${schoolsEn(count)} not taking part, so without a form.`,
  },
  nobody: "No school on this list gets a form. Nothing was made.",
  rejected: (count) => (count === 1 ? "1 line of the list is no school:" : `${count} lines of the list are no school:`),
  line: (line, text, why) => `line ${line}: ${text === "" ? "" : `"${text}" `}${why}`,
  reasons: {
    missing: "has no BRIN",
    malformed: "is no BRIN: two digits, two letters and, if needed, two digits for the location",
    mismatch: "names two different locations",
  },
  doubled: (brin, lines) => `${brin} stands on lines ${lines}: taken together.`,
};

function schools(count: number): string {
  return count === 1 ? "1 school" : `${count} scholen`;
}

function schoolsEn(count: number): string {
  return count === 1 ? "1 school" : `${count} schools`;
}

export const issueWords: Readonly<Record<Language, IssueWords>> = { nl, en };

import type { FindingParams } from "../domain/finding";
import type { FindingSentences } from "./finding-sentences";
import { byReason, day, euro, word } from "./param";

const counted = (params: FindingParams, one: string, more: string): string => {
  const count = word(params, "count");
  return count === "1" ? `1 ${one}` : `${count} ${more}`;
};

/** Where the first of several stands: "dagboek 70, boekstuk 2600841". */
const boekstuk = (params: FindingParams): string =>
  `dagboek ${word(params, "journal")}, boekstuk ${word(params, "transaction")}`;

/** "vóór 01-08-2026", "na 31-07-2027" or both sides, for a period with or without begin and end. */
const outside = (params: FindingParams): string => {
  if (word(params, "from") === "") return `na ${day(params, "to")}`;
  if (word(params, "to") === "") return `vóór ${day(params, "from")}`;
  return `buiten ${day(params, "from")} tot en met ${day(params, "to")}`;
};

/** The Dutch sentences about ledger exports, for people of a finance department. */
export const ledgerFindingsNl: Pick<FindingSentences, "Y06" | "Y07" | "Y08"> = {
  Y06: (p) =>
    byReason(p, {
      outside: () => `${counted(p, "boeking valt", "boekingen vallen")} ${outside(p)} en tellen hier niet mee.`,
      undated: () =>
        `${counted(p, "boeking heeft", "boekingen hebben")} geen leesbare boekdatum en horen bij geen jaar.`,
    }),
  Y07: (p) =>
    byReason(p, {
      "declared-sum": () => {
        const side = { debit: " van debet", credit: " van credit", net: "" }[word(p, "side")];
        return `De som${side} is ${euro(p, "readCents")}; volgens het bestand zelf is dat ${euro(p, "declaredCents")}. Maak de export opnieuw.`;
      },
      "declared-lines": () =>
        `We lazen ${word(p, "read")} regels; volgens het bestand zelf zijn het er ${word(p, "declared")}. Sommige pakketten tellen hier boekstukken.`,
      "debit-credit": () => `Debet en credit verschillen ${euro(p, "differenceCents")}. Is de export volledig?`,
      transactions: () =>
        `In ${counted(p, "boekstuk", "boekstukken")} zijn debet en credit niet gelijk, als eerste in ${boekstuk(p)}.`,
      "unreadable-amounts": () =>
        `Bij ${counted(p, "regel", "regels")} is het bedrag niet te lezen; die tellen niet mee. De eerste is ${word(p, "place")}: ‘${word(p, "text")}’.`,
      "amounts-without-date": () =>
        `${counted(p, "rij heeft", "rijen hebben")} een bedrag maar geen boekdatum, en tellen niet mee. De eerste is rij ${word(p, "place")}: ‘${word(p, "text")}’.`,
    }),
  Y08: (p) =>
    byReason(p, {
      twice: () =>
        `${counted(p, "boeking staat", "boekingen staan")} ook in ${word(p, "other")}; we tellen ze één keer.`,
      newer: () =>
        `${counted(p, "boeking staat", "boekingen staan")} anders in ${word(p, "other")}, dat nieuwer is; we tellen alleen die.`,
      alike: () =>
        `${counted(p, "boeking heeft", "boekingen hebben")} hetzelfde nummer als in ${word(p, "other")}, maar een andere rekening of een ander bedrag. Beide tellen mee; klopt dat?`,
    }),
};

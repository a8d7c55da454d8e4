import type { FindingParams } from "../domain/finding";
import type { FindingSentences } from "./finding-sentences";
import { byReason, day, euro, word } from "./param";

const counted = (params: FindingParams, one: string, more: string): string => {
  const count = word(params, "count");
  return count === "1" ? `1 ${one}` : `${count} ${more}`;
};

/** Where the first of several stands: "journal 70, document 2600841". */
const transaction = (params: FindingParams): string =>
  `journal ${word(params, "journal")}, document ${word(params, "transaction")}`;

/** "before 01-08-2026", "after 31-07-2027" or both sides, for a period with or without begin and end. */
const outside = (params: FindingParams): string => {
  if (word(params, "from") === "") return `after ${day(params, "to")}`;
  if (word(params, "to") === "") return `before ${day(params, "from")}`;
  return `outside ${day(params, "from")} to ${day(params, "to")}`;
};

/** The English sentences about ledger exports, for people of a finance department. */
export const ledgerFindingsEn: Pick<FindingSentences, "Y06" | "Y07" | "Y08"> = {
  Y06: (p) =>
    byReason(p, {
      outside: () => `${counted(p, "posting lies", "postings lie")} ${outside(p)} and do not count here.`,
      undated: () => `${counted(p, "posting has", "postings have")} no readable booking date and belong to no year.`,
    }),
  Y07: (p) =>
    byReason(p, {
      "declared-sum": () => {
        const side = { debit: " of debit", credit: " of credit", net: "" }[word(p, "side")];
        return `The sum${side} is ${euro(p, "readCents")}; the file itself says ${euro(p, "declaredCents")}. Make the export again.`;
      },
      "declared-lines": () =>
        `We read ${word(p, "read")} lines; the file itself says ${word(p, "declared")}. Some programs count documents here.`,
      "debit-credit": () => `Debit and credit differ by ${euro(p, "differenceCents")}. Is the export complete?`,
      transactions: () =>
        `In ${counted(p, "document", "documents")} debit and credit differ, the first in ${transaction(p)}.`,
      "unreadable-amounts": () =>
        `The amount of ${counted(p, "line", "lines")} can't be read; those do not count. The first is ${word(p, "place")}: ‘${word(p, "text")}’.`,
      "amounts-without-date": () =>
        `${counted(p, "row has", "rows have")} an amount but no booking date, and do not count. The first is row ${word(p, "place")}: ‘${word(p, "text")}’.`,
    }),
  Y08: (p) =>
    byReason(p, {
      twice: () => `${counted(p, "posting is", "postings are")} in ${word(p, "other")} too; we count them once.`,
      newer: () =>
        `${counted(p, "posting reads", "postings read")} differently in ${word(p, "other")}, which is newer; we count only that.`,
      alike: () =>
        `${counted(p, "posting has", "postings have")} the same number as in ${word(p, "other")}, but another account or amount. Both count; is that right?`,
    }),
};

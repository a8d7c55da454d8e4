import type { Language } from "../texts/language";

/** The sentences about ledger exports. */
export interface LedgerWords {
  readonly reading: string;
  readonly lines: (count: number, format: string, debit: string, credit: string) => string;
  readonly recognised: (count: number, amount: string) => string;
  readonly account: (account: string, count: number, amount: string) => string;
  readonly noAccount: string;
}

const nl: LedgerWords = {
  reading: "Lezen",
  lines: (count, format, debit, credit) =>
    `${count === 1 ? "1 regel" : `${count} regels`} (${format}), debet ${debit}, credit ${credit}`,
  recognised: (count, amount) => `${count === 1 ? "1 boeking" : `${count} boekingen`} gekozen, samen ${amount}.`,
  account: (account, count, amount) =>
    `   rekening ${account}: ${count === 1 ? "1 boeking" : `${count} boekingen`}, ${amount}`,
  noAccount: "onbekend",
};

const en: LedgerWords = {
  reading: "Reading",
  lines: (count, format, debit, credit) =>
    `${count === 1 ? "1 line" : `${count} lines`} (${format}), debit ${debit}, credit ${credit}`,
  recognised: (count, amount) => `${count === 1 ? "1 posting" : `${count} postings`} chosen, together ${amount}.`,
  account: (account, count, amount) =>
    `   account ${account}: ${count === 1 ? "1 posting" : `${count} postings`}, ${amount}`,
  noAccount: "unknown",
};

export const ledgerWords: Readonly<Record<Language, LedgerWords>> = { nl, en };

import type { Language } from "./language";
import { paneLedgerEn } from "./pane-ledger-en";
import { paneLedgerNl } from "./pane-ledger-nl";
import type { PaneLedgerTexts } from "./pane-ledger-texts";

const texts: Readonly<Record<Language, PaneLedgerTexts>> = { nl: paneLedgerNl, en: paneLedgerEn };

/** The texts of the year end from the bookkeeping in one language. */
export function paneLedgerTexts(language: Language): PaneLedgerTexts {
  return texts[language];
}

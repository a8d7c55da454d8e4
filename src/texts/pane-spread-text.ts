import type { Language } from "./language";
import { paneSpreadEn } from "./pane-spread-en";
import { paneSpreadNl } from "./pane-spread-nl";
import type { PaneSpreadTexts } from "./pane-spread-texts";

const texts: Readonly<Record<Language, PaneSpreadTexts>> = { nl: paneSpreadNl, en: paneSpreadEn };

/** The texts of Spreiding in one language. */
export function paneSpreadTexts(language: Language): PaneSpreadTexts {
  return texts[language];
}

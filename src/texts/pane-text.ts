import type { Language } from "./language";
import { paneEn } from "./pane-en";
import { paneNl } from "./pane-nl";
import type { PaneTexts } from "./pane-texts";

const texts: Readonly<Record<Language, PaneTexts>> = { nl: paneNl, en: paneEn };

/** The pane's texts in one language. */
export function paneTexts(language: Language): PaneTexts {
  return texts[language];
}

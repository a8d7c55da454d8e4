import type { Language } from "./language";
import { paneMissingEn } from "./pane-missing-en";
import { paneMissingNl } from "./pane-missing-nl";
import type { PaneMissingTexts } from "./pane-missing-texts";

const texts: Readonly<Record<Language, PaneMissingTexts>> = { nl: paneMissingNl, en: paneMissingEn };

/** The texts of Wie ontbreekt in one language. */
export function paneMissingTexts(language: Language): PaneMissingTexts {
  return texts[language];
}

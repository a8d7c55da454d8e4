import type { Language } from "./language";
import { paneRealisationEn } from "./pane-realisation-en";
import { paneRealisationNl } from "./pane-realisation-nl";
import type { PaneRealisationTexts } from "./pane-realisation-texts";

const texts: Readonly<Record<Language, PaneRealisationTexts>> = { nl: paneRealisationNl, en: paneRealisationEn };

/** The texts of Eindevaluatie in one language. */
export function paneRealisationTexts(language: Language): PaneRealisationTexts {
  return texts[language];
}

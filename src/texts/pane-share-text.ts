import type { Language } from "./language";
import { paneShareEn } from "./pane-share-en";
import { paneShareNl } from "./pane-share-nl";
import type { PaneShareTexts } from "./pane-share-texts";

const texts: Readonly<Record<Language, PaneShareTexts>> = { nl: paneShareNl, en: paneShareEn };

/** The texts of Delen in one language. */
export function paneShareTexts(language: Language): PaneShareTexts {
  return texts[language];
}

import type { Language } from "./language";
import { paneWordEn } from "./pane-word-en";
import { paneWordNl } from "./pane-word-nl";
import type { PaneWordTexts } from "./pane-word-texts";

const texts: Readonly<Record<Language, PaneWordTexts>> = { nl: paneWordNl, en: paneWordEn };

/** The texts of the screens about Word documents in one language. */
export function paneWordTexts(language: Language): PaneWordTexts {
  return texts[language];
}

import type { Language } from "./language";
import { paneHelpEn } from "./pane-help-en";
import { paneHelpNl } from "./pane-help-nl";
import type { PaneHelpTexts } from "./pane-help-texts";

const texts: Readonly<Record<Language, PaneHelpTexts>> = { nl: paneHelpNl, en: paneHelpEn };

/** The texts of the help in one language. */
export function paneHelpTexts(language: Language): PaneHelpTexts {
  return texts[language];
}

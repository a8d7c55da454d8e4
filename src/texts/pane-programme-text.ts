import type { Language } from "./language";
import { paneProgrammeEn } from "./pane-programme-en";
import { paneProgrammeNl } from "./pane-programme-nl";
import type { PaneProgrammeTexts } from "./pane-programme-texts";

const texts: Readonly<Record<Language, PaneProgrammeTexts>> = { nl: paneProgrammeNl, en: paneProgrammeEn };

/** The texts around choosing a programme. */
export function paneProgrammeTexts(language: Language): PaneProgrammeTexts {
  return texts[language];
}

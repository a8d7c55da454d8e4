import type { Language } from "./language";
import { paneWhyEn } from "./pane-why-en";
import { paneWhyNl } from "./pane-why-nl";
import type { PaneWhyTexts } from "./pane-why-texts";

const texts: Readonly<Record<Language, PaneWhyTexts>> = { nl: paneWhyNl, en: paneWhyEn };

/** The texts of Waarom dit getal in one language. */
export function paneWhyTexts(language: Language): PaneWhyTexts {
  return texts[language];
}

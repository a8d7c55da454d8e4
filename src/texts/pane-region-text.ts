import type { Language } from "./language";
import { paneRegionEn } from "./pane-region-en";
import { paneRegionNl } from "./pane-region-nl";
import type { PaneRegionTexts } from "./pane-region-texts";

const texts: Readonly<Record<Language, PaneRegionTexts>> = { nl: paneRegionNl, en: paneRegionEn };

/** The texts of the regional screens in one language. */
export function paneRegionTexts(language: Language): PaneRegionTexts {
  return texts[language];
}

import type { Language } from "./language";
import { paneSettingsEn } from "./pane-settings-en";
import { paneSettingsNl } from "./pane-settings-nl";
import type { PaneSettingsTexts } from "./pane-settings-texts";

const texts: Readonly<Record<Language, PaneSettingsTexts>> = { nl: paneSettingsNl, en: paneSettingsEn };

/** The texts of settings, the list of schools and templates in one language. */
export function paneSettingsTexts(language: Language): PaneSettingsTexts {
  return texts[language];
}

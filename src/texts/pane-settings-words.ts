import type { Language } from "./language";
import type { ViewWords } from "./pane-view-words";

/** Instellingen on the first regional screen; the screen itself has its own texts, which load with it. */
export const settingsWords: Readonly<Record<Language, ViewWords>> = {
  nl: { title: "Instellingen", text: "Inleverdatum, regels, scholenlijst en sjablonen" },
  en: { title: "Settings", text: "Closing date, rules, list of schools and forms" },
};

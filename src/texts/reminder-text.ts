import type { Language } from "./language";
import { reminderEn } from "./reminder-en";
import { reminderNl } from "./reminder-nl";
import type { ReminderTexts } from "./reminder-texts";

const texts: Readonly<Record<Language, ReminderTexts>> = { nl: reminderNl, en: reminderEn };

/** The sentences of reminders in one language. */
export function reminderTexts(language: Language): ReminderTexts {
  return texts[language];
}

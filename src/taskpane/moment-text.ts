import type { CalendarDate } from "../domain/calendar-date";
import type { Language } from "../texts/language";

const locales: Readonly<Record<Language, string>> = { nl: "nl-NL", en: "en-GB" };

/** "12 juni 2026, 14:32", by the clock of this computer. */
export function momentText(iso: string, language: Language): string {
  const moment = new Date(iso);
  const day = moment.toLocaleDateString(locales[language], { day: "numeric", month: "long", year: "numeric" });
  const time = moment.toLocaleTimeString(locales[language], { hour: "2-digit", minute: "2-digit" });
  return `${day}, ${time}`;
}

/** "30 juni". */
export function dayAndMonth(date: CalendarDate, language: Language): string {
  return new Date(`${date}T00:00:00Z`).toLocaleDateString(locales[language], {
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  });
}

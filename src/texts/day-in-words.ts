import type { Language } from "./language";

/** "8 juni 2026", "8 June 2026": the day of a moment in milliseconds, on a Dutch clock unless told otherwise. */
export function dayInWords(moment: number, language: Language, timeZone = "Europe/Amsterdam"): string {
  const locale = language === "nl" ? "nl-NL" : "en-GB";
  return new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone }).format(moment);
}

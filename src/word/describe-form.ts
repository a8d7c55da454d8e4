import { formatEuro } from "../domain/format-euro";
import { positionText } from "../texts/position-text";
import type { Language } from "../texts/language";
import { wordTexts } from "../texts/word-text";
import type { FoundField, Reading, UnplacedText, WordForm, WordPlace } from "./plan-form";

/** Where something stood, in people's words: "tabel 3, rij 2, kolom 1". */
export function placeText(place: WordPlace, language: Language): string {
  const texts = wordTexts(language);
  if (place.kind === "table") return texts.table(place.table, place.row, place.column);
  if (place.kind === "text") return place.heading === "" ? texts.beginning : texts.below(place.heading);
  return texts.asides[place.kind];
}

/** What we make of the words: "€ 25.000,00"; "" where it is the words themselves. */
export function readingText(reading: Reading, language: Language): string {
  const texts = wordTexts(language);
  switch (reading.kind) {
    case "text":
    case "kept":
      return "";
    case "amount":
      return formatEuro(reading.cents);
    case "count":
      return String(reading.count);
    case "date":
      return reading.date.split("-").reverse().join("-");
    case "participation":
      return texts.participation[reading.participation];
    case "goal":
      return texts.goal(reading.goal);
    case "tick": {
      const tick = reading.ticked ? texts.ticked : texts.notTicked;
      return reading.remark === "" ? tick : texts.withRemark(tick, reading.remark);
    }
  }
}

/** The fields that words were found for: "schoolbestuur", "uitgave 3, bedrag". */
export function fieldText({ at }: Pick<FoundField, "at">, { programme }: WordForm, language: Language): string {
  return at.map((position) => positionText(position, language, programme)).join(" = ");
}

/** Words without a place, or that there is a picture. */
export function unplacedText({ text, isPicture }: UnplacedText, language: Language): string {
  return isPicture ? wordTexts(language).picture : text;
}

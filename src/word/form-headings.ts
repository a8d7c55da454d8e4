import type { Programme } from "../domain/programme";
import { handwriting } from "./form-fields";

/** Parts of the form between which texts stand; `start` is all before the form itself. */
export type Section =
  | "start"
  | "title"
  | "school"
  | "reason"
  | "topics"
  | "goals"
  | "counts"
  | "budget"
  | "explanation"
  | "conditions"
  | "signature";

/** What the parts are headed with: the words that we print first, then those of other editions. */
export function headings({
  words,
  schoolYear,
  applicant,
}: Programme): Readonly<Record<Exclude<Section, "start">, readonly string[]>> {
  return {
    title: [`${words.form} ${schoolYear}`, words.form],
    school: [applicant === "board" ? "Gegevens van het schoolbestuur" : "Gegevens van de school"],
    reason: [words.reason.title, "Aanleiding en huidige situatie", "Aanleiding"],
    topics: [words.principles.title, words.themes.title],
    goals: [words.goals.title, "Doelen, aanpak en verwachte resultaten", "Plan schoolbudget inclusie"],
    counts: [words.counts.title, "Kwantitatieve data", "Kwantitatieve gegevens"],
    budget: ["Begroting", "Begroting schoolbudget inclusie"],
    explanation: ["Toelichting op de begroting", "Toelichting begroting"],
    conditions: ["Plan voor gezien", words.conditions.title],
    signature: ["Ondertekening", handwriting],
  };
}

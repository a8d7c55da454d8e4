import type { PlanPosition } from "../domain/finding";
import type { Language } from "./language";

/** A question beside a field, for people to ask themselves. Never a finding: free text is not judged. */
export interface HelpText {
  readonly code: "R09" | "R12" | "R13" | "R34";
  readonly beside: readonly PlanPosition[];
  readonly source: string;
  readonly text: Readonly<Record<Language, string>>;
}

export const helpTexts: readonly HelpText[] = [
  {
    code: "R09",
    beside: ["reason"],
    source: "Neem hierbij zowel school- als wijkniveau mee.",
    text: { nl: "Komt ook het wijkniveau aan bod?", en: "Is the neighbourhood covered too?" },
  },
  {
    code: "R12",
    beside: ["goals"],
    source: "Het leren van en met elkaar en de functie in de wijk krijgen een plek in het plan.",
    text: {
      nl: "Waar staat het leren van elkaar en de functie in de wijk?",
      en: "Where do learning from each other and the role in the neighbourhood have their place?",
    },
  },
  {
    code: "R13",
    beside: ["goals"],
    source: "Het team van de school is betrokken bij de uitvoering en borging van het plan.",
    text: {
      nl: "Is het team betrokken bij uitvoering en borging?",
      en: "Is the team involved in carrying out and securing the plan?",
    },
  },
  {
    code: "R34",
    beside: ["count.arrangementen.story", "count.tlv.story", "count.samenwerkingen.story", "explanation"],
    source: "Afgeleid: het plan gaat naar het samenwerkingsverband, en leerlingen horen daar niet met naam in.",
    text: { nl: "Noem geen namen van leerlingen.", en: "Do not name pupils." },
  },
];

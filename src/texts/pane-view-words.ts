import type { Language } from "./language";

/** A view on the first regional screen; the screen itself has its own texts, which load with it. */
export interface ViewWords {
  readonly title: string;
  readonly text: string;
}

/** Wie ontbreekt. */
export const missingWords: Readonly<Record<Language, ViewWords>> = {
  nl: { title: "Wie ontbreekt?", text: "Scholen zonder plan, met fouten of te laat, en herinneringen" },
  en: { title: "Who is missing?", text: "Schools without a plan, with errors or late, and reminders" },
};

/** Spreiding. */
export const spreadWords: Readonly<Record<Language, ViewWords>> = {
  nl: { title: "Spreiding", text: "Toegekend en ingediend per werkgebied, bestuur en thema" },
  en: { title: "Spread", text: "Awarded and submitted by area, board and theme" },
};

/** Netwerk. */
export const networkWords: Readonly<Record<Language, ViewWords>> = {
  nl: { title: "Netwerk", text: "Wie aan hetzelfde thema werkt, en een mail om ze voor te stellen" },
  en: { title: "Network", text: "Who works on the same theme, and an e-mail to introduce them" },
};

/** Delen. */
export const shareWords: Readonly<Record<Language, ViewWords>> = {
  nl: { title: "Delen", text: "Een bestand voor een schoolbestuur, of om breed te delen" },
  en: { title: "Share", text: "A file for a school board, or to share widely" },
};

/** Waarom dit getal. */
export const whyWords: Readonly<Record<Language, ViewWords>> = {
  nl: { title: "Waarom dit getal?", text: "De scholen, bestanden en cellen achter elk getal" },
  en: { title: "Why this number?", text: "The schools, files and cells behind each number" },
};

/** Eindevaluatie. */
export const realisationWords: Readonly<Record<Language, ViewWords>> = {
  nl: { title: "Eindevaluatie", text: "Begroot en gerealiseerd, en wie nog niet evalueerde" },
  en: { title: "Final evaluation", text: "Budget and spending, and who has not evaluated yet" },
};

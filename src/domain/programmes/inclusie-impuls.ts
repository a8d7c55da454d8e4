import { cents } from "../cents";
import type { Programme } from "../programme";
import { inclusionResources } from "./inclusion-resources";
import { planVanAanpakWords } from "./plan-van-aanpak-words";
import { schoolbudgetInclusie20262027 } from "./schoolbudget-inclusie-2026-2027";

const { werkgebieden, boards, rules } = schoolbudgetInclusie20262027;

/** Inclusie impuls of SPPOH: an amount for every school, free to use, with a light form. Words of the news item of 5 June 2024. */
export const inclusieImpuls: Programme = {
  id: "inclusie-impuls",
  version: 1,
  name: "Inclusie impuls",
  organisation: "SPPOH",
  region: "Haaglanden",
  schoolYear: "2026-2027",
  applicant: "school",
  schoolKinds: "any",
  participations: ["nieuw"],
  grantCents: cents(9_000_00),
  grantUpToCents: null,
  grantLabel: "Inclusie impuls vanuit SPPOH",
  impulsCents: cents(0),
  awards: null,
  deadline: null,
  mailTo: "info@sppoh.nl",
  mailSubject: "inclusie impuls",
  werkgebieden,
  boards,
  principles: [],
  themes: [
    {
      id: "ondersteuning",
      label: "Extra ondersteuning",
      explanation: "Voor een klas, groep of leerkracht, ten behoeve van een groep (of groepen) kinderen.",
    },
    {
      id: "professionalisering",
      label: "Professionalisering",
      explanation: "Scholing, coaching of begeleiding van een leerkracht of van het team.",
    },
  ],
  counts: [],
  expenseColumns: [
    {
      id: "soort",
      label: "Waarvoor",
      kind: "choice",
      choices: ["Extra ondersteuning", "Professionalisering"],
      required: true,
    },
    { id: "voorwie", label: "Klas, groep of leerkracht", kind: "text", choices: [], required: false },
  ],
  conditions: [],
  parts: ["email", "reason"],
  words: {
    ...planVanAanpakWords,
    form: "Inzet inclusie impuls",
    reason: {
      title: "Waar zetten jullie de impuls voor in?",
      help: "Dit bedrag is vrij in te zetten voor extra ondersteuning en professionalisering (voor een klas, groep of leerkracht) ten behoeve van een groep (of groepen) kinderen. Een paar zinnen is genoeg. Noem geen namen van leerlingen.",
    },
    themes: { title: "Waarvoor", help: "Kies Ja bij wat van toepassing is; allebei mag." },
  },
  resources: inclusionResources.map((resource) => ({ ...resource, themes: [] })),
  sourceNote: "Het bedrag van € 9.000 is dat van 2024 (SPPOH, 5 juni 2024); een nieuw bedrag is niet bekend.",
  rules,
};

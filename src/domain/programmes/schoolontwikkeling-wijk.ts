import { cents } from "../cents";
import type { Programme } from "../programme";
import { inclusionResources } from "./inclusion-resources";
import { planVanAanpakWords } from "./plan-van-aanpak-words";
import { schoolbudgetInclusie20262027 } from "./schoolbudget-inclusie-2026-2027";

const { werkgebieden, boards, rules } = schoolbudgetInclusie20262027;

/** Schoolontwikkeling voor de wijk of SPPOH: SBO and SO schools bring their expertise to regular schools. */
export const schoolontwikkelingWijk: Programme = {
  id: "schoolontwikkeling-wijk",
  version: 1,
  name: "Schoolontwikkeling voor de wijk",
  organisation: "SPPOH",
  region: "Haaglanden",
  schoolYear: "2026-2027",
  applicant: "school",
  schoolKinds: "special",
  participations: ["nieuw"],
  grantCents: cents(0),
  grantUpToCents: null,
  grantLabel: "Financiële impuls vanuit SPPOH",
  impulsCents: cents(0),
  awards: null,
  deadline: null,
  mailTo: "info@sppoh.nl",
  mailSubject: "schoolontwikkeling voor de wijk",
  werkgebieden,
  boards,
  principles: [],
  themes: [
    { id: "gedrag", label: "Gedrag en groepsdynamiek", explanation: "" },
    { id: "leren", label: "Leren en ontwikkeling", explanation: "" },
    { id: "taal", label: "Taal en communicatie", explanation: "" },
    { id: "zorg", label: "Ziekte, zorg en lichamelijke ondersteuning", explanation: "" },
    { id: "team", label: "Begeleiding van het team", explanation: "" },
  ],
  counts: [
    { id: "scholen", label: "Aantal reguliere scholen dat wij begeleiden", short: "Scholen", aim: "more" },
    { id: "uren", label: "Uren op de scholen per schooljaar", short: "Uren", aim: "free" },
  ],
  expenseColumns: [
    { id: "school", label: "Voor welke school", kind: "text", choices: [], required: true },
    { id: "uren", label: "Uren", kind: "count", choices: [], required: true },
  ],
  conditions: [
    {
      id: "board",
      label: "Het betreffende schoolbestuur is meegenomen in het tot stand komen van het plan.",
      explanation: "",
    },
    {
      id: "ontvangers",
      label: "De reguliere scholen die de expertise ontvangen, weten ervan en willen dit.",
      explanation: "",
    },
  ],
  parts: ["email", "leernetwerk", "reason"],
  words: {
    ...planVanAanpakWords,
    form: "Plan expertise voor de wijk",
    reason: {
      title: "Wat bieden jullie, en waarom?",
      help: "Het gaat om expertise en ondersteuning op schoolniveau voor reguliere scholen. Beschrijf wat jullie school te bieden heeft en wat er in de wijk nodig is. Noem geen namen van leerlingen.",
    },
    themes: { title: "Expertise", help: "Welke expertise brengen jullie in? Kies Ja, of laat het vak leeg." },
    counts: {
      title: "Aantallen: waar staan we, en waar willen we naartoe?",
      help: "Hoeveel reguliere scholen begeleiden jullie nu, en hoeveel aan het einde van het schooljaar? Vul 0 in als er geen zijn.",
    },
    countsNote: "",
    expenses: {
      title: "Inzet op de scholen",
      help: "Een regel voor elke school en elke expertise: wat, voor welke school, hoeveel uren en wat het kost.",
    },
    conditions: { title: "Voorwaarden", help: "Kies Ja om te bevestigen." },
  },
  resources: inclusionResources.map((resource) => ({ ...resource, themes: [] })),
  sourceNote:
    "De bron (SPPOH, 5 juni 2024) noemt geen bedrag en geen formulier: vragen en thema’s zijn een voorstel en zijn aan te passen.",
  rules,
};

import { cents } from "../cents";
import type { Programme } from "../programme";
import { inclusionResources } from "./inclusion-resources";
import { planVanAanpakWords } from "./plan-van-aanpak-words";

/** Schoolbudget inclusie of SPPOH, 2026-2027. Labels and explanations are literally those of the form. */
export const schoolbudgetInclusie20262027: Programme = {
  id: "schoolbudget-inclusie-2026-2027",
  version: 1,
  name: "Schoolbudget inclusie",
  organisation: "SPPOH",
  region: "Haaglanden",
  schoolYear: "2026-2027",
  applicant: "school",
  schoolKinds: "regular",
  participations: ["nieuw", "doorlopend"],
  grantCents: cents(25_000_00),
  grantUpToCents: null,
  grantLabel: "Schoolbudget vanuit SPPOH",
  impulsCents: cents(9_000_00),
  awards: 30,
  deadline: null,
  mailTo: "info@sppoh.nl",
  mailSubject: "schoolbudget inclusie",
  // Inferred from "de stadsdelen van Den Haag, Leidschendam-Voorburg en Rijswijk", so not marked complete.
  werkgebieden: {
    names: [
      "Centrum",
      "Escamp",
      "Haagse Hout",
      "Laak",
      "Leidschenveen-Ypenburg",
      "Loosduinen",
      "Scheveningen",
      "Segbroek",
      "Leidschendam-Voorburg",
      "Rijswijk",
    ],
    complete: false,
  },
  // SPPOH has 27 besturen; only these three are named in public.
  boards: { names: ["Lucas Onderwijs", "SCOH", "De Haagse Scholen"], complete: false },
  principles: [
    { id: "context", label: "De context van de school versterken", explanation: "" },
    { id: "thuisnabij", label: "Ononderbroken ontwikkeling thuisnabij", explanation: "" },
    { id: "cultuur", label: "Inclusieve cultuur", explanation: "" },
    { id: "wijk", label: "Samen in de wijk (of Haaglanden)", explanation: "" },
  ],
  themes: [
    {
      id: "visie",
      label: "Visie inclusie en eigenaarschap",
      explanation:
        "Zorgteams en coördinatoren zijn beter gepositioneerd, hebben de tijd genomen voor visieontwikkeling wat leidt tot meer eigenaarschap en duidelijkheid bij het team.",
    },
    {
      id: "klimaat",
      label: "Versterkt pedagogisch klimaat",
      explanation: "Leerlingen voelen zich veiliger en meer gezien en/of groepsdynamiek en motivatie zijn verbeterd.",
    },
    {
      id: "aanbod",
      label: "Verbreding en verdieping didactisch aanbod",
      explanation: "Er is meer differentiatie aanbod. Leerkrachten en teams hebben hun handelingsrepertoire vergroot.",
    },
    {
      id: "expertise",
      label: "Expertiseontwikkeling",
      explanation:
        "Via scholing, coaching en intervisie is kennis gedeeld en versterkt. Teams werken meer integraal en leerlinggericht.",
    },
    {
      id: "samenwerking",
      label: "Samenwerking in de wijk",
      explanation:
        "De verbinding met wijkpartners en andere scholen is uitgebreid, wat leidt tot snellere afstemming en bredere ondersteuning.",
    },
    {
      id: "ouders",
      label: "Ouderbetrokkenheid",
      explanation: "Via initiatieven is het contact met ouders versterkt.",
    },
  ],
  counts: [
    { id: "arrangementen", label: "Aantal arrangementen", short: "Arr.", aim: "fewer" },
    { id: "tlv", label: "Aantal TLV-aanvragen", short: "TLV", aim: "fewer" },
    { id: "samenwerkingen", label: "Samenwerkingen met scholen en of wijkpartners", short: "Samenw.", aim: "more" },
  ],
  expenseColumns: [],
  conditions: [
    {
      id: "board",
      label: "Het betreffende schoolbestuur is meegenomen in het tot stand komen van het plan.",
      explanation: "",
    },
    {
      id: "adviser",
      label:
        "De betrokken adviseur passend en inclusief onderwijs heeft meegelezen bij het tot stand komen van het plan.",
      explanation: "",
    },
  ],
  parts: ["boardNumber", "email", "adviser", "joint", "leernetwerk", "reason", "goals", "partnerNames"],
  words: planVanAanpakWords,
  resources: inclusionResources,
  sourceNote: "",
  rules: {
    deficit: "unless-explained",
    questionAmountsBelowCents: cents(100_00),
    explainAbove: { percent: 10, cents: cents(500_00) },
  },
};

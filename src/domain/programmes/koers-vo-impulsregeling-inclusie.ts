import { cents } from "../cents";
import type { Programme } from "../programme";
import { inclusionResources } from "./inclusion-resources";
import { planVanAanpakWords } from "./plan-van-aanpak-words";
import { schoolbudgetInclusie20262027 } from "./schoolbudget-inclusie-2026-2027";

/** Impulsregeling inclusie of Koers VO, as an example of another samenwerkingsverband: a plan per schoolbestuur. */
export const koersVoImpulsregelingInclusie: Programme = {
  id: "koers-vo-impulsregeling-inclusie",
  version: 1,
  name: "Impulsregeling inclusie",
  organisation: "Koers VO",
  region: "Rotterdam en omgeving",
  schoolYear: "2026-2027",
  applicant: "board",
  schoolKinds: "any",
  participations: ["nieuw"],
  grantCents: cents(30_000_00),
  grantUpToCents: cents(90_000_00),
  grantLabel: "Impulsregeling inclusie vanuit Koers VO",
  impulsCents: cents(0),
  awards: null,
  deadline: null,
  mailTo: "",
  mailSubject: "impulsregeling inclusie",
  werkgebieden: { names: [], complete: false },
  boards: { names: [], complete: false },
  principles: [],
  themes: [],
  counts: [],
  expenseColumns: [{ id: "scholen", label: "Op welke school of scholen", kind: "text", choices: [], required: false }],
  conditions: [],
  parts: ["contact", "email", "reason", "goals"],
  words: {
    ...planVanAanpakWords,
    form: "Plan impulsregeling inclusie",
    reason: {
      title: "De route naar inclusiever onderwijs",
      help: "Wat gebeurt er al binnen het schoolbestuur, en waar is behoefte aan? Noem geen namen van leerlingen.",
    },
    goals: {
      title: "Initiatieven",
      help: "Een rij voor elk initiatief. Contactpersonen van andere schoolbesturen kunnen zo zien waar jullie raakvlakken hebben.",
      goal: { title: "Initiatief", help: "Welke stap zet het schoolbestuur richting inclusiever onderwijs?" },
      approach: { title: "Aanpak", help: "Wat gaan jullie doen, en met wie?" },
      result: { title: "Verwacht resultaat", help: "Wat verandert er voor de scholen en de leerlingen?" },
    },
    director: "Naam bestuurder",
  },
  resources: [
    {
      title: "Koers VO: scholen presenteren initiatieven op het gebied van inclusief onderwijs",
      url: "https://www.koersvo.nl/nieuws/scholen-presenteren-initiatieven-op-het-gebied-van-inclusief-onderwijs/",
      themes: [],
    },
    ...inclusionResources.map((resource) => ({ ...resource, themes: [] })),
  ],
  sourceNote:
    "Voorbeeld uit openbare bronnen, niet van Koers VO zelf: tussen € 30.000 en € 90.000 per schoolbestuur, naar het aantal leerlingen (koersvo.nl, 8 december 2023).",
  rules: schoolbudgetInclusie20262027.rules,
};

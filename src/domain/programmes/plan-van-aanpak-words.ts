import type { ProgrammeWords } from "../programme-form";

/** The words of the form *Plan van aanpak schoolbudget inclusie 2026-2027*, literally where the form has them. */
export const planVanAanpakWords: ProgrammeWords = {
  form: "Plan van aanpak",
  reason: {
    title: "Aanleiding en huidige situatie",
    help: "Beschrijf hieronder wat de aanleiding is van jouw school en vanuit welke huidige situatie het schooljaar {schooljaar} start. Neem hierbij zowel school- als wijkniveau mee. Noem geen namen van leerlingen.",
  },
  principles: {
    title: "Uitgangspunten",
    help: "Geef aan waar het plan aan bijdraagt. Kies Ja, of laat het vak leeg.",
  },
  themes: {
    title: "Thema’s",
    help: "Om zorg te dragen voor een spreiding in schoolbesturen, werkgebieden en thema’s: geef aan waar het plan aan bijdraagt.",
  },
  goals: {
    title: "Doelen, aanpak en verwachte resultaten",
    help: "In deze tabel beschrijven jullie per doel welke stap jullie willen zetten richting inclusiever onderwijs. Geef daarbij aan wat jullie aanpak is en welk effect jullie verwachten te zien in de praktijk. Het leren van en met elkaar en de functie in de wijk krijgen een plek in het plan; het team is betrokken bij de uitvoering en borging.",
    goal: {
      title: "Doel",
      help: "Wat willen jullie versterken of ontwikkelen binnen jullie school of in samenwerking met de wijk?",
    },
    approach: { title: "Aanpak", help: "Welke activiteiten of werkwijzen zetten jullie in?" },
    result: {
      title: "Verwacht resultaat",
      help: "Wat verandert er concreet en duurzaam op wijkniveau, schoolniveau door deze inzet?",
    },
  },
  counts: {
    title: "Kwantitatieve data: waar staan we, en waar willen we naartoe?",
    help: "In deze tabel beschrijf je de huidige situatie op school en wat jullie beogen te bereiken aan het einde van het schooljaar. Geef ook kort aan wat hierbij het verhaal is achter de cijfers. Vul 0 in als er geen zijn. Noem geen namen van leerlingen.",
  },
  countsNote:
    "Daarbij streven we naar een verschuiving van gelden voor een individu naar middelen die gaan naar het verstevigen van de context. Een hoger aantal mag; leg dan kort uit waarom.",
  partnerNames: "Met wie? (samenwerkingen)",
  income: {
    title: "Inkomsten",
    help: "Betaalt een andere bron mee? Zet het bedrag hier en licht het onderaan toe.",
  },
  expenses: { title: "Uitgaven", help: "" },
  conditions: {
    title: "Voorwaarden",
    help: "Schoolbestuur en adviseur zijn betrokken bij het plan. Kies Ja om te bevestigen.",
  },
  leernetwerk: "Deelname leernetwerk inclusie",
  director: "Naam directeur",
};

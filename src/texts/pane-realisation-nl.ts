import type { PaneRealisationTexts } from "./pane-realisation-texts";

/** Eindevaluatie in Dutch. */
export const paneRealisationNl: PaneRealisationTexts = {
  head: (evaluated, schools) => `${evaluated} van ${schools === 1 ? "1 school" : `${schools} scholen`} geëvalueerd`,
  planned: "Begroot",
  actual: "Gerealiseerd",
  remaining: "Resterend",
  used: "Uitputting",
  prognosis: "Prognose schooljaar",
  prognosisText: (schools) =>
    `Prognose: als ${schools === 1 ? "1 school zo doorgaat" : `${schools} scholen zo doorgaan`} tot 31 juli, naar de dagen tot de laatste boeking of evaluatie.`,
  about: (schools) => (schools === 1 ? "Van de school die evalueerde." : `Van de ${schools} scholen die evalueerden.`),
  nothingYet: "Nog geen school heeft bedragen ingevuld.",
  tabsLabel: "Wat er nog openstaat",
  tabs: { waiting: "Nog niet", unexplained: "Zonder toelichting" },
  nobody: {
    waiting: "Elke toegekende en doorlopende school heeft geëvalueerd.",
    unexplained: "Elk groot verschil heeft een toelichting.",
  },
  lines: (lines) => (lines === 1 ? "1 uitgave zonder toelichting" : `${lines} uitgaven zonder toelichting`),
  rowChosen: (sheet) => `Rij gekozen in ${sheet}`,
  showAll: (rows) => `Toon alle ${rows}`,
  copy: "Kopieer tekst",
  reminder: "Herinnering",
  to: "Aan",
  subject: "Onderwerp",
  noAddress: "geen e-mailadres op je lijst",
  mail: {
    subject: (round, school) => `${round}: eindevaluatie van ${school}`,
    waiting: (school, mailTo) =>
      `We hebben nog geen eindevaluatie van ${school} ontvangen. Jullie voegen haar toe aan het bestand van jullie plan. Willen jullie dat bestand sturen naar ${mailTo}?`,
    unexplained: (school, lines, mailTo) =>
      `Dank voor de eindevaluatie van ${school}. Bij ${lines === 1 ? "1 uitgave" : `${lines} uitgaven`} wijkt het gerealiseerde bedrag flink af van de begroting. Willen jullie daar een toelichting bij zetten en het bestand opnieuw sturen naar ${mailTo}?`,
  },
  noSchools: {
    title: "Nog geen plan om te evalueren",
    text: "Hier staan de plannen met besluit Toegekend en de doorlopende plannen.",
  },
};

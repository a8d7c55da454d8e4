import type { PaneWhyTexts } from "./pane-why-texts";

const plans = (number: number): string => (number === 1 ? "1 plan" : `${number} plannen`);
const figures = (number: number): string => (number === 1 ? "1 getal" : `${number} getallen`);

/** Waarom dit getal, in Dutch. */
export const paneWhyNl: PaneWhyTexts = {
  pick: "Kies een getal op het dashboard.",
  outdated: {
    title: "Het dashboard is niet bijgewerkt",
    text: "De lijsten bij Instellingen zijn veranderd, of de rijen van het dashboard zijn verschoven. Neem de plannen opnieuw over; dan klopt de indeling weer.",
  },
  made: {
    count: (rows) => (rows === 1 ? "1 inzending geteld" : `${rows} inzendingen geteld`),
    sum: (number) => `Opgeteld uit ${plans(number)}`,
    total: (number) => `Opgeteld uit ${figures(number)}`,
    difference: "Het eerste getal min het tweede",
    share: "Het eerste getal als deel van het tweede",
    change: "Het verschil, als deel van het eerste getal",
    covered: (number) => `Zoveel van deze ${figures(number)} zijn groter dan 0`,
    setting: "Staat zo bij Instellingen",
  },
  blank: (number) => (number === 1 ? "1 plan vulde dit niet in." : `${plans(number)} vulden dit niet in.`),
  nobody: "Geen plan telt hierin mee.",
  together: "Samen",
  match: "Gelijk aan het dashboard",
  differs: (shown) => `Op het dashboard staat ${shown}`,
  noNumber: "Op het dashboard staat geen getal",
  differsText: "Misschien is er over de formule heen getypt, of is een tabel met de hand veranderd.",
  inTable: (shown) => `In de tabel staat ${shown}.`,
  byHand: "Met de hand toegevoegd",
  listLabel: "Waaruit het getal bestaat",
  showAll: (rows) => `Toon alle ${rows}`,
  rowChosen: (sheet) => `Rij gekozen in ${sheet}`,
  rowGone: "Deze rij staat niet meer in de tabel.",
  row: {
    file: "Bestand",
    place: "Blad en cel in dat bestand",
    rule: "Regel",
    school: "School",
    listLabel: "Waar deze rij vandaan komt",
  },
};

import type { FilledPlaces, PaneSpreadTexts } from "./pane-spread-texts";
import { enumerate } from "./param";

const themesText = (themes: readonly string[]): string =>
  themes.length === 1 ? `thema ${themes.join("")}` : `de thema’s ${enumerate(themes, "en")}`;

function fills({ werkgebied, board, themes, themesHere, here }: FilledPlaces): string {
  const places = [
    werkgebied,
    board === "" ? "" : `schoolbestuur ${board}`,
    themes.length === 0 ? "" : themesText(themes),
    themesHere.length === 0 ? "" : `in ${here} ${themesText(themesHere)}`,
  ];
  return `Vult ${enumerate(
    places.filter((place) => place !== ""),
    "en",
  )}`;
}

/** Spreiding in Dutch. */
export const paneSpreadNl: PaneSpreadTexts = {
  awarded: (awarded, awards) => (awards === null ? `${awarded} toegekend` : `${awarded} van ${awards} toegekend`),
  left: (awards) => (awards === 0 ? "Alles is toegekend" : `Nog ${awards} te kiezen`),
  tooMany: (awards) => `${awards} te veel`,
  tabs: { werkgebied: "Werkgebied", board: "Bestuur", theme: "Thema" },
  tabsLabel: "Spreiding over",
  heads: { awarded: "Toegekend van ingediend" },
  figures: (awarded, submitted) => `${awarded} van ${submitted} toegekend`,
  legend: "toegekend / ingediend",
  findings: "Aandacht bij toekennen",
  wholeRegion: "Hele regio",
  suggestions: "Plannen die een lege plek vullen",
  noRanking: "Op alfabet. Dit is geen rangorde.",
  fills,
  lacking: {
    board: "Bestuur nog niet aangevinkt",
    adviser: "Adviseur nog niet aangevinkt",
    both: "Bestuur en adviseur nog niet aangevinkt",
    others: (conditions) => `${conditions === 1 ? "1 voorwaarde" : `${conditions} voorwaarden`} nog niet aangevinkt`,
  },
  decision: (decision) => `Besluit nu: ${decision}`,
  pairs: "Plannen die een combinatie vullen",
  openPairs: (open, all) =>
    `${open} van de ${all} combinaties van werkgebied en thema ${open === 1 ? "is" : "zijn"} nog open.`,
  allFilled: "Elk werkgebied, elk bestuur en elk thema op de lijsten heeft een toegekend plan.",
  nobodyFills: "Geen van de plannen die je nog kunt toekennen, vult een lege plek.",
  rowChosen: (sheet) => `Rij gekozen in ${sheet}`,
  showAll: (rows) => `Toon alle ${rows}`,
};

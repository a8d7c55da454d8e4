import type { Applicant } from "../domain/applicant";
import type { PaneMissingTexts } from "./pane-missing-texts";

const units: Readonly<Record<Applicant, readonly [one: string, many: string]>> = {
  school: ["1 school", "scholen"],
  board: ["1 schoolbestuur", "schoolbesturen"],
};
const numberOf = (number: number, applicant: Applicant): string =>
  number === 1 ? units[applicant][0] : `${number} ${units[applicant][1]}`;

/** Wie ontbreekt in Dutch. */
export const paneMissingNl: PaneMissingTexts = {
  head: (expected, received, applicant) => `${numberOf(expected, applicant)} op je lijst · ${received} binnen`,
  tabs: { nothing: "Nog niets", errors: "Met fouten", late: "Te laat" },
  tabsLabel: "Wat er ontbreekt",
  boardsLabel: "Besturen",
  nobody: {
    nothing: "Van elke school op je lijst is er een plan.",
    errors: "Geen van de plannen heeft fouten.",
    late: "Geen van de plannen kwam te laat.",
  },
  handedInOn: (day) => `Binnen op ${day}`,
  unreadable: (files) =>
    files === 1
      ? "1 onleesbaar bestand kan van deze scholen zijn."
      : `${files} onleesbare bestanden kunnen van deze scholen zijn.`,
  withoutBrin: (plans) =>
    plans === 1
      ? "1 plan zonder BRIN kan van deze scholen zijn."
      : `${plans} plannen zonder BRIN kunnen van deze scholen zijn.`,
  rowChosen: (sheet) => `Rij gekozen in ${sheet}`,
  showAll: (rows) => `Toon alle ${rows}`,
  more: (number) => `en nog ${number}`,
  reminder: "Herinnering",
  to: "Aan",
  subject: "Onderwerp",
  noAddress: "geen e-mailadres op je lijst",
  copy: "Kopieer tekst",
  perBoard: "Per bestuur",
  perSchool: "Per school",
  ofBoard: (nothing, errors) =>
    [nothing === 0 ? "" : `${nothing} nog niets`, errors === 0 ? "" : `${errors} met fouten`]
      .filter((each) => each !== "")
      .join(" · "),
  forYou: "Dit is aan jou, niet aan de school:",
  lateText: "Het plan is er. Een herinnering is niet nodig.",
  everyone: {
    title: "Iedereen is binnen",
    text: (schools) =>
      schools === 1
        ? "De school op je lijst heeft een plan dat meetelt."
        : `Alle ${schools} scholen op je lijst hebben een plan dat meetelt.`,
    spread: "Spreiding bekijken",
  },
  noList: {
    title: "Nog geen scholen op je lijst",
    text: "Zet op het blad Scholen bij Deelname wie een plan stuurt: Aangemeld, Doorlopend of Toegekend.",
    go: "Naar het blad Scholen",
  },
};

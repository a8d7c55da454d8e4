import type { PaneNetworkTexts } from "./pane-network-texts";

const schools = (number: number): string => (number === 1 ? "1 school" : `${number} scholen`);
const all = (number: number): string => (number === 2 ? "allebei" : `alle ${number}`);

/** Netwerk in Dutch. */
export const paneNetworkNl: PaneNetworkTexts = {
  caption: (number) => (number === 1 ? "1 plan" : `${number} plannen`),
  tabsLabel: "Wat scholen delen",
  tabs: { theme: "Thema", board: "Bestuur" },
  idea: (name, number) => `${name} (${number})`,
  listLabel: "Scholen",
  noContact: "geen contactpersoon ingevuld",
  showAll: (number) => `Toon alle ${number}`,
  chosen: (number) => `${schools(number)} gekozen`,
  chooseMore: (chosen) =>
    chosen === 0
      ? "Kies twee of meer scholen. Dan staat hier een mail om ze aan elkaar voor te stellen."
      : "Kies nog een school. Dan staat hier een mail om ze aan elkaar voor te stellen.",
  introduction: "Kennismaking",
  to: "Aan",
  subject: "Onderwerp",
  noAddress: "geen e-mailadres ingevuld",
  withoutAddress: (names) => `Zonder e-mailadres: ${names}.`,
  copy: "Kopieer tekst",
  toSheet: "Naar het blad Netwerk",
  empty: {
    title: "Nog geen plannen",
    text: "Neem eerst plannen over. Daarna zie je hier wie aan hetzelfde thema werkt.",
  },
  mail: {
    subject: (round, idea) => `${round}: kennismaken rond ${idea}`,
    opening: "Beste collega’s,",
    sameTheme: (number, theme) =>
      `Jullie werken ${all(number)} aan het thema ${theme}. Daarom stellen we jullie graag aan elkaar voor.`,
    sameBoard: (number, board) =>
      `Jullie scholen horen ${all(number)} bij ${board} en hebben een plan voor inclusie. Daarom stellen we jullie graag aan elkaar voor.`,
    subjectAlone: (round) => `${round}: kennismaken`,
    sameRound: (number, name) =>
      `Jullie hebben ${all(number)} een plan voor ${name}. Daarom stellen we jullie graag aan elkaar voor.`,
    goals: "Doelen",
    ask: "Neem gerust contact met elkaar op, of zoek elkaar op bij het leernetwerk inclusie.",
    askAlone: "Neem gerust contact met elkaar op.",
    closing: "Met vriendelijke groet,",
  },
};

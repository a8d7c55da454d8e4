import type { PaneNetworkTexts } from "./pane-network-texts";

const schools = (number: number): string => (number === 1 ? "1 school" : `${number} schools`);
const all = (number: number): string => (number === 2 ? "both" : `all ${number}`);

/** Netwerk in English. */
export const paneNetworkEn: PaneNetworkTexts = {
  caption: (number) => (number === 1 ? "1 plan" : `${number} plans`),
  tabsLabel: "What schools share",
  tabs: { theme: "Theme", board: "Board" },
  idea: (name, number) => `${name} (${number})`,
  listLabel: "Schools",
  noContact: "no contact person filled in",
  showAll: (number) => `Show all ${number}`,
  chosen: (number) => `${schools(number)} chosen`,
  chooseMore: (chosen) =>
    chosen === 0
      ? "Choose two or more schools. Then an e-mail to introduce them stands here."
      : "Choose one more school. Then an e-mail to introduce them stands here.",
  introduction: "Introduction",
  to: "To",
  subject: "Subject",
  noAddress: "no e-mail address filled in",
  withoutAddress: (names) => `Without an e-mail address: ${names}.`,
  copy: "Copy text",
  toSheet: "Go to the sheet Netwerk",
  empty: {
    title: "No plans yet",
    text: "Take over plans first. Then you see here who works on the same theme.",
  },
  mail: {
    subject: (round, idea) => `${round}: getting to know each other on ${idea}`,
    opening: "Dear colleagues,",
    sameTheme: (number, theme) =>
      `You ${all(number)} work on the theme ${theme}. That is why we would like to introduce you to each other.`,
    sameBoard: (number, board) =>
      `Your schools ${all(number)} belong to ${board} and have a plan for inclusion. That is why we would like to introduce you to each other.`,
    subjectAlone: (round) => `${round}: getting to know each other`,
    sameRound: (number, name) =>
      `You ${all(number)} have a plan for ${name}. That is why we would like to introduce you to each other.`,
    goals: "Goals",
    ask: "Feel free to contact each other, or to meet at the leernetwerk inclusie.",
    askAlone: "Feel free to contact each other.",
    closing: "Kind regards,",
  },
};

import type { PaneRealisationTexts } from "./pane-realisation-texts";

/** Eindevaluatie in English. */
export const paneRealisationEn: PaneRealisationTexts = {
  head: (evaluated, schools) => `${evaluated} of ${schools === 1 ? "1 school" : `${schools} schools`} evaluated`,
  planned: "Budget",
  actual: "Spent",
  remaining: "Remaining",
  used: "Used",
  prognosis: "Forecast for the year",
  prognosisText: (schools) =>
    `Forecast: if ${schools === 1 ? "1 school goes" : `${schools} schools go`} on like this until 31 July, by the days until the last posting or the evaluation.`,
  about: (schools) => (schools === 1 ? "Of the school that evaluated." : `Of the ${schools} schools that evaluated.`),
  nothingYet: "No school has filled in amounts yet.",
  tabsLabel: "What is still open",
  tabs: { waiting: "Not yet", unexplained: "Not explained" },
  nobody: {
    waiting: "Every awarded and continuing school has evaluated.",
    unexplained: "Every large difference is explained.",
  },
  lines: (lines) => (lines === 1 ? "1 expense not explained" : `${lines} expenses not explained`),
  rowChosen: (sheet) => `Row chosen in ${sheet}`,
  showAll: (rows) => `Show all ${rows}`,
  copy: "Copy text",
  reminder: "Reminder",
  to: "To",
  subject: "Subject",
  noAddress: "no e-mail address on your list",
  mail: {
    subject: (round, school) => `${round}: final evaluation of ${school}`,
    waiting: (school, mailTo) =>
      `We have not yet received a final evaluation of ${school}. You add it to the file of your plan. Could you send that file to ${mailTo}?`,
    unexplained: (school, lines, mailTo) =>
      `Thank you for the final evaluation of ${school}. For ${lines === 1 ? "1 expense" : `${lines} expenses`} the amount spent differs much from the budget. Could you add an explanation and send the file to ${mailTo} again?`,
  },
  noSchools: {
    title: "No plan to evaluate yet",
    text: "Plans that were awarded, and continuing plans, are listed here.",
  },
};

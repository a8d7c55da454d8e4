import type { PaneWhyTexts } from "./pane-why-texts";

const plans = (number: number): string => (number === 1 ? "1 plan" : `${number} plans`);
const figures = (number: number): string => (number === 1 ? "1 figure" : `${number} figures`);

/** Waarom dit getal, in English. */
export const paneWhyEn: PaneWhyTexts = {
  pick: "Select a number on the dashboard.",
  outdated: {
    title: "The dashboard is not up to date",
    text: "The lists under Instellingen were changed, or rows of the dashboard were moved. Add the plans once more; that puts everything in its place.",
  },
  made: {
    count: (rows) => (rows === 1 ? "1 submission counted" : `${rows} submissions counted`),
    sum: (number) => `Sum of ${plans(number)}`,
    total: (number) => `Sum of ${figures(number)}`,
    difference: "The first figure less the second",
    share: "The first figure as a share of the second",
    change: "The difference, as a share of the first figure",
    covered: (number) => `As many of these ${figures(number)} are above 0`,
    setting: "Set under Instellingen",
  },
  blank: (number) => (number === 1 ? "1 plan left this empty." : `${plans(number)} left this empty.`),
  nobody: "No plan counts here.",
  together: "Together",
  match: "Same as the dashboard",
  differs: (shown) => `The dashboard says ${shown}`,
  noNumber: "There is no number on the dashboard",
  differsText: "Perhaps somebody typed over the formula, or changed a table by hand.",
  inTable: (shown) => `The table says ${shown}.`,
  byHand: "Added by hand",
  listLabel: "What the number is made of",
  showAll: (rows) => `Show all ${rows}`,
  rowChosen: (sheet) => `Row selected in ${sheet}`,
  rowGone: "This row is no longer in the table.",
  row: {
    file: "File",
    place: "Sheet and cell in that file",
    rule: "Rule",
    school: "School",
    listLabel: "Where this row comes from",
  },
};

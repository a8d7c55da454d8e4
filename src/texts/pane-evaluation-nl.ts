import type { PaneEvaluationTexts } from "./pane-evaluation-texts";

/** The year end in Dutch. */
export const paneEvaluationNl: PaneEvaluationTexts = {
  title: "Eindevaluatie",
  add: {
    title: "Terugkijken op het jaar",
    text: "Wij zetten het blad Eindevaluatie in deze werkmap, met wat er begroot en beoogd was. Je plan blijft zoals het is.",
    go: "Zet de eindevaluatie klaar",
    busy: "We zetten het blad klaar.",
  },
  sections: {
    money: "Financieel",
    effects: "Effect en impact",
    lessons: "Geleerd",
    counts: "Bereikte aantallen",
    moments: "Momenten",
  },
  money: "Begroot en gerealiseerd",
  planned: "Begroot",
  actual: "Gerealiseerd",
  remaining: "Resterend",
  makeText: "Een kopie van je plan met de eindevaluatie. Wat je invulde, blijft zoals het is.",
  mailText: (school, year, sender) =>
    `Beste collega’s,\n\nHierbij de eindevaluatie van ${school} over schooljaar ${year}.\n\nMet vriendelijke groet,\n${sender}`,
  mailSubject: (subject) => `eindevaluatie ${subject}`,
  back: "Terug naar de eindevaluatie",
};

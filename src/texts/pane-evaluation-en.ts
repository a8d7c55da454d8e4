import type { PaneEvaluationTexts } from "./pane-evaluation-texts";

/** The year end in English; the sheet itself stays Dutch. */
export const paneEvaluationEn: PaneEvaluationTexts = {
  title: "Year end",
  add: {
    title: "Look back on the year",
    text: "We add the sheet Eindevaluatie to this workbook, with what was planned and aimed at. Your plan stays as it is.",
    go: "Set up the year end",
    busy: "We are setting up the sheet.",
  },
  sections: {
    money: "Money",
    effects: "Effect and impact",
    lessons: "Learned",
    counts: "Numbers reached",
    moments: "Moments",
  },
  money: "Budget and spend",
  planned: "Budget",
  actual: "Actual",
  remaining: "Remaining",
  makeText: "A copy of your plan with the year end. What you filled in stays as it is.",
  mailText: (school, year, sender) =>
    `Dear colleagues,\n\nPlease find attached the eindevaluatie of ${school} for school year ${year}.\n\nKind regards,\n${sender}`,
  mailSubject: (subject) => `eindevaluatie ${subject}`,
  back: "Back to the year end",
};

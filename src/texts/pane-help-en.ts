import type { PaneHelpTexts } from "./pane-help-texts";

/** The help of the pane, in English. */
export const paneHelpEn: PaneHelpTexts = {
  section: "Section",
  about: (section) => `Help with ${section}`,
  school: {
    school:
      "Who hands in the plan. The BRIN tells your school from others: two digits and two letters, followed by the two digits of the location if there are any.",
    board: "Who hands in the plan. The five digits of the bestuursnummer tell your board from others.",
  },
  budget: "Type an amount as 1250 or 1250,50. The totals add themselves up.",
  evaluation:
    "At the end of the school year: what was spent, what did the goals bring, and what did you learn? Planned amounts and goals are there already, from the plan.",
  questions: "Keep in mind",
  why: "Why these findings?",
  source: "From the form or the call for plans:",
  sourceElsewhere: (organisation) => `As ${organisation} asks it:`,
  resources: "Guides and examples",
  yourThemes: "about your themes",
  opensOutside: "Opens in your browser.",
  manual: "All of it with pictures, in Dutch. Opens in your browser.",
  intro: "How does this pane work?",
  welcome: {
    title: "New here?",
    text: "From an empty form to a submitted plan in three steps.",
    show: "Show me",
    skip: "Skip",
  },
};

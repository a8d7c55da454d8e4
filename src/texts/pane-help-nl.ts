import type { PaneHelpTexts } from "./pane-help-texts";

/** The help of the pane, in Dutch. */
export const paneHelpNl: PaneHelpTexts = {
  section: "Onderdeel",
  about: (section) => `Uitleg bij ${section}`,
  school: {
    school:
      "Wie het plan indient. Aan het BRIN herkennen we jullie school: twee cijfers en twee letters, met de twee cijfers van de vestiging erachter als die er zijn.",
    board: "Wie het plan indient. Aan het bestuursnummer van vijf cijfers herkennen we jullie bestuur.",
  },
  budget: "Typ een bedrag als 1250 of 1250,50. De totalen tellen zichzelf op.",
  evaluation:
    "Aan het einde van het schooljaar: wat is er uitgegeven, wat hebben de doelen opgeleverd en wat hebben jullie geleerd? Begrote bedragen en doelen staan er al, uit het plan.",
  questions: "Denk ook aan",
  why: "Waarom deze meldingen?",
  source: "Uit het formulier of de oproep:",
  sourceElsewhere: (organisation) => `Zoals ${organisation} het vraagt:`,
  resources: "Handreikingen en voorbeelden",
  yourThemes: "bij jullie thema’s",
  opensOutside: "Opent in je browser.",
  manual: "Alles op een rij, met plaatjes. Opent in je browser.",
  intro: "Hoe werkt dit venster?",
  welcome: {
    title: "Nieuw hier?",
    text: "In drie stappen van leeg formulier naar ingediend plan.",
    show: "Laat zien",
    skip: "Sla over",
  },
};

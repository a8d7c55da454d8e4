import type { PaneWordTexts } from "./pane-word-texts";

const number = (count: number, one: string, more: string): string => (count === 1 ? `1 ${one}` : `${count} ${more}`);

/** Word documents, in Dutch. */
export const paneWordNl: PaneWordTexts = {
  title: "Word-formulier",
  choose: {
    title: "Begin met een ingevuld Word-formulier",
    text: "Kies het ingevulde formulier Plan van aanpak. Je ziet eerst wat we wel en niet herkennen; daarna pas komt het in deze werkmap.",
    go: "Kies Word-formulier",
    types: "Een Word-document (.docx)",
  },
  reading: (file) => `We lezen ${file}`,
  found: {
    title: (answers) => `${number(answers, "antwoord", "antwoorden")} herkend`,
    nothingWritten: "Er is nog niets in de werkmap gezet.",
    go: "Zet in de werkmap",
    other: "Ander document",
  },
  doubts: {
    title: (count) => `Kijk dit na (${count})`,
    read: (words) => `Wij lezen: ${words}`,
  },
  unplaced: {
    title: (count) => `Geen plek in de werkmap (${count})`,
    text: "Deze teksten gaan niet mee. Kopieer wat je nodig hebt.",
    copyAll: "Kopieer alle teksten",
    name: "tekst",
  },
  recognised: { title: "Herkend, per onderdeel", answers: (count) => number(count, "antwoord", "antwoorden") },
  notOnPaper: {
    title: "Dit blijft leeg",
    text: (fields) => `Het document vraagt dit niet: ${fields}. Vul het daarna in de werkmap in.`,
  },
  trackedTitle: "Wijzigingen bijgehouden",
  save: {
    title: "Op papier",
    plan: "Het plan als Word-document, in de indeling van het formulier: om af te drukken of te ondertekenen.",
    evaluation: "De eindevaluatie als Word-document: om af te drukken of te ondertekenen.",
    go: "Als Word-document",
    busy: "Document maken…",
    notHere:
      "Op een Mac of iPad kan dit venster geen Word-document bewaren. Het kan wel in Excel op het web of op Windows.",
  },
};

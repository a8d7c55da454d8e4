import type { PaneWordTexts } from "./pane-word-texts";

const number = (count: number, one: string, more: string): string => (count === 1 ? `1 ${one}` : `${count} ${more}`);

/** Word documents, in English. */
export const paneWordEn: PaneWordTexts = {
  title: "Word form",
  choose: {
    title: "Begin with a filled-in Word form",
    text: "Choose the filled-in form Plan van aanpak. First you see what we do and do not recognise; only then does it go into this workbook.",
    go: "Choose Word form",
    types: "A Word document (.docx)",
  },
  reading: (file) => `Reading ${file}`,
  found: {
    title: (answers) => `${number(answers, "answer", "answers")} recognised`,
    nothingWritten: "Nothing has been put into the workbook yet.",
    go: "Put into the workbook",
    other: "Other document",
  },
  doubts: {
    title: (count) => `Look at these (${count})`,
    read: (words) => `We read: ${words}`,
  },
  unplaced: {
    title: (count) => `No place in the workbook (${count})`,
    text: "These texts stay behind. Copy what you need.",
    copyAll: "Copy all texts",
    name: "text",
  },
  recognised: { title: "Recognised, part by part", answers: (count) => number(count, "answer", "answers") },
  notOnPaper: {
    title: "These stay empty",
    text: (fields) => `The document does not ask for these: ${fields}. Fill them in in the workbook afterwards.`,
  },
  trackedTitle: "Tracked changes",
  save: {
    title: "On paper",
    plan: "The plan as a Word document, laid out as the form: to print or to sign.",
    evaluation: "The year end as a Word document: to print or to sign.",
    go: "As a Word document",
    busy: "Making the document…",
    notHere: "On a Mac or iPad this pane can't save a Word document. Excel on the web or on Windows can.",
  },
};

import type { PaneShareTexts } from "./pane-share-texts";

const plans = (number: number): string => (number === 1 ? "1 plan" : `${number} plans`);
const files = (number: number): string => (number === 1 ? "1 file" : `${number} files`);

/** Delen in English. */
export const paneShareEn: PaneShareTexts = {
  with: "With whom?",
  audiences: { board: "A school board", wide: "Widely: the leernetwerk or the annual report" },
  board: "School board",
  allBoards: (number) => `All boards (${number}), in one zip`,
  boardName: (name, number) => `${name} (${plans(number)})`,
  withDecision: "Include the decision",
  inside: "What is in it",
  outside: "What is left out",
  boardInside: ["The plans of its own schools, with budget, counts and goals", "What stands out in those plans"],
  decisionInside: "Your decision on each plan",
  boardOutside: ["Other schools", "Remarks, handler and your own columns", "Settings, lists and conversations"],
  decisionOutside: "Your decision",
  wideInside: (areas) =>
    areas
      ? ["By plan: area, themes and counts", "By area and together: plans, counts and budget"]
      : ["By plan: themes and counts", "Together: plans, counts and budget"],
  wideOutside: ["Names of people and e-mail addresses", "Texts of schools", "Amounts of a single school", "Your decisions and remarks"],
  smallHidden: "Counts below 5, also where a total would give them away",
  smallShown: "Counts below 5 are in it too: you set it so.",
  withoutBoard: (number) =>
    number === 1
      ? "1 plan without a board is in none of these files."
      : `${plans(number)} without a board are in none of these files.`,
  make: "Make the file",
  makeAll: (number) => `Make ${files(number)}`,
  mac: "On a Mac this pane can’t keep a zip. Choose the boards one by one.",
  making: (done, all) => `${done} of ${files(all)} made`,
  stop: "Stop",
  stopped: "Stopped. No file was made.",
  done: (number) => (number === 1 ? "File made" : `${files(number)} made, in one zip`),
  mail: "We send nothing. Look the file over and e-mail it yourself.",
  empty: { title: "Nothing to share yet", text: "Take over plans first. Then make files to share here." },
}; // prettier-ignore

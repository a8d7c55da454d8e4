import type { PaneRegionTexts } from "./pane-region-texts";

const files = (number: number): string => (number === 1 ? "1 file" : `${number} files`);
const plans = (number: number): string => (number === 1 ? "1 plan" : `${number} plans`);

/** The regional screens in English. */
export const paneRegionEn: PaneRegionTexts = {
  title: "Regional overview",
  choose: {
    title: "Choose plans",
    text: "Choose all plans that were sent. New versions are fine too.",
    files: "Choose files",
    folder: "Choose a folder",
    drop: "or drag them here",
    dropTypes: ".xlsx and .xlsm",
    last: "Last time",
    lastText: (day, number) => (day === null ? plans(number) : `As of ${day} · ${plans(number)}`),
    keep: "Decisions and remarks are kept.",
    views: "In this workbook",
    begin: "Begin without plans",
    beginText: "No plans yet? Prepare your list and the settings first.",
    stopped: "Stopped. The workbook is unchanged.",
    unfinished:
      "Last time the update broke off half-way. Your notes are kept. Add the plans once more; we will then finish it.",
    repaired:
      "The last update broke off half-way. The overview is as it was before again. Feel free to take over the plans once more.",
    nothing: (others) => {
      if (others === 0) return "There were no files in it.";
      return others === 1 ? "That is not an Excel file." : `None of these ${others} files is an Excel file.`;
    },
  },
  reading: {
    title: (done, all) => `${done} of ${files(all)} read`,
    stopText: "You may stop. The workbook is unchanged so far.",
    stop: "Stop",
  },
  result: {
    title: (number) => `${files(number)} read`,
    spoken: (number, withErrors) => `${files(number)} read, ${withErrors} with errors`,
    filters: {
      all: "All",
      ready: "Ready",
      notes: "Points to note",
      errors: "Errors",
      unreadable: "Unreadable",
      refused: "Other regeling",
      replaced: "Replaced",
    },
    filterLabel: "Filter",
    listLabel: "Files",
    shown: files,
    others: (number) => `${files(number)} skipped: not Excel files.`,
    search: "Find school or BRIN",
    go: (number) => `Add ${plans(number)}`,
    errorsCount: "Plans with errors count, and are marked.",
    errorsLeftOut: "Plans with errors do not count. That is how Instellingen is set.",
    none: "No files with this filter.",
    noSchool: "No school recognised",
    showAll: "Show all files",
    inOrder: "Everything in order.",
    newer: (day) => (day === null ? "There is a newer version." : `There is a newer version of ${day}.`),
    more: (number) => `and ${number} more`,
    madeOn: (day) => `Made on ${day}`,
    absent: {
      title: (number) =>
        number === 1 ? "1 earlier plan is not among these" : `${number} earlier plans are not among these`,
      kept: "They stay as they were.",
      letGo: "They no longer count. Your notes on them stay.",
      complete: "These files are all the plans",
    },
    interrupted: {
      what: "The update broke off half-way. Your notes are kept.",
      todo: "Add the plans once more; we will then finish it.",
    },
    noPlans: "None of these files is a readable plan. The workbook is unchanged.",
    chooseAgain: "Choose other files",
  },
  writing: {
    title: "Updating the overview",
    steps: ["Reading notes and settings", "Making tables and dashboard", "Putting them in the workbook"],
    note: "This takes a few seconds. Decisions and remarks are kept.",
  },
  done: {
    title: "Overview updated",
    firstTitle: "Overview made",
    plans: (number) => (number === 1 ? "1 plan counts" : `${number} plans count`),
    added: "new",
    changed: "changed",
    same: "unchanged",
    kept: (number) => (number === 1 ? "1 note kept" : `${number} notes kept`),
    leftOut: (number) =>
      number === 1
        ? "1 file does not count (unreadable, of another regeling, or replaced)"
        : `${files(number)} do not count (unreadable, of another regeling, or replaced)`,
    notCounting: (number) =>
      number === 1
        ? "1 plan does not count because you chose so"
        : `${plans(number)} do not count because you chose so`,
    changes: "See changes",
    nothingNew: "These plans were in it already. Nothing has changed.",
    dashboard: "Go to the dashboard",
  },
  findingMarks: { error: "Error", warning: "Point to note", info: "For information" },
};

import type { Applicant } from "../domain/applicant";
import type { PaneMissingTexts } from "./pane-missing-texts";

const units: Readonly<Record<Applicant, readonly [one: string, many: string]>> = {
  school: ["1 school", "schools"],
  board: ["1 school board", "school boards"],
};
const numberOf = (number: number, applicant: Applicant): string =>
  number === 1 ? units[applicant][0] : `${number} ${units[applicant][1]}`;

/** Wie ontbreekt in English. */
export const paneMissingEn: PaneMissingTexts = {
  head: (expected, received, applicant) => `${numberOf(expected, applicant)} on your list · ${received} in`,
  tabs: { nothing: "Nothing yet", errors: "With errors", late: "Late" },
  tabsLabel: "What is missing",
  boardsLabel: "School boards",
  nobody: {
    nothing: "There is a plan of every school on your list.",
    errors: "None of the plans has errors.",
    late: "None of the plans came late.",
  },
  handedInOn: (day) => `In on ${day}`,
  unreadable: (files) =>
    files === 1
      ? "1 unreadable file may belong to these schools."
      : `${files} unreadable files may belong to these schools.`,
  withoutBrin: (plans) =>
    plans === 1
      ? "1 plan without a BRIN may belong to these schools."
      : `${plans} plans without a BRIN may belong to these schools.`,
  rowChosen: (sheet) => `Row selected in ${sheet}`,
  showAll: (rows) => `Show all ${rows}`,
  more: (number) => `and ${number} more`,
  reminder: "Reminder",
  to: "To",
  subject: "Subject",
  noAddress: "no e-mail address on your list",
  copy: "Copy text",
  perBoard: "Per board",
  perSchool: "Per school",
  ofBoard: (nothing, errors) =>
    [nothing === 0 ? "" : `${nothing} nothing yet`, errors === 0 ? "" : `${errors} with errors`]
      .filter((each) => each !== "")
      .join(" · "),
  forYou: "This is up to you, not to the school:",
  lateText: "The plan is in. No reminder is needed.",
  everyone: {
    title: "Everyone is in",
    text: (schools) =>
      schools === 1
        ? "The school on your list has a plan that counts."
        : `All ${schools} schools on your list have a plan that counts.`,
    spread: "See spread",
  },
  noList: {
    title: "No schools on your list yet",
    text: "On the sheet Scholen, say at Deelname who sends a plan: Aangemeld, Doorlopend or Toegekend.",
    go: "Go to the sheet Scholen",
  },
};

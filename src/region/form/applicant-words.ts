import type { Applicant } from "../../domain/applicant";

/** What the tables of a region call whoever hands in a plan. */
export interface ApplicantWords {
  /** Heads of the columns with its name and its code. */
  readonly name: "School" | "Schoolbestuur";
  readonly code: "BRIN" | "Bestuursnummer";
  readonly one: "school" | "schoolbestuur";
  readonly more: "scholen" | "schoolbesturen";
}

export const applicantWords: Readonly<Record<Applicant, ApplicantWords>> = {
  school: { name: "School", code: "BRIN", one: "school", more: "scholen" },
  board: { name: "Schoolbestuur", code: "Bestuursnummer", one: "schoolbestuur", more: "schoolbesturen" },
};

import type { Notes } from "./kept/kept-region";

/** The controller's own columns: never overwritten, read back by these names. */
export const ownColumns = {
  submissions: {
    decision: { name: "Besluit", choices: ["Toegekend", "In gesprek", "Terug naar school", "Niet toegekend"] },
    remark: { name: "Opmerking", choices: null },
    handler: { name: "Behandelaar", choices: null },
    counts: { name: "Meetellen", choices: ["Ja", "Nee"] },
  },
  findings: {
    done: { name: "Afgehandeld", choices: ["Ja"] },
    remark: { name: "Opmerking", choices: null },
  },
  realisation: {
    remark: { name: "Opmerking", choices: null },
  },
} as const;

export const awarded = ownColumns.submissions.decision.choices[0];
export const notAwarded = ownColumns.submissions.decision.choices[3];

/** Whether the controller decided this of a plan. Capitals make no difference, as in the formulas of the dashboard. */
export function isDecided(notes: Notes, choice: string): boolean {
  return String(notes[ownColumns.submissions.decision.name] ?? "").toLowerCase() === choice.toLowerCase();
}

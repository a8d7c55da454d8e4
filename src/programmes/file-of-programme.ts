import type { Programme } from "../domain/programme";
import type { WholeProgrammeFile } from "./programme-file";

/** The file that describes a programme, with nothing left out: where a programme of one's own can begin. */
export function fileOfProgramme(programme: Programme): WholeProgrammeFile {
  const { id, version, name, organisation, region, schoolYear, applicant, schoolKinds } = programme;
  const { grantUpToCents, grantLabel, awards, deadline, mailTo, mailSubject, sourceNote, rules, words } = programme;
  const { goals } = words;
  return {
    id,
    version,
    name,
    organisation,
    region,
    schoolYear,
    applicant,
    schoolKinds,
    participations: [...programme.participations],
    grant: programme.grantCents / 100,
    grantUpTo: grantUpToCents === null ? null : grantUpToCents / 100,
    grantLabel,
    impuls: programme.impulsCents / 100,
    awards,
    deadline,
    mailTo,
    mailSubject,
    werkgebieden: { ...programme.werkgebieden, names: [...programme.werkgebieden.names] },
    boards: { ...programme.boards, names: [...programme.boards.names] },
    principles: programme.principles.map((topic) => ({ ...topic })),
    themes: programme.themes.map((topic) => ({ ...topic })),
    counts: programme.counts.map((count) => ({ ...count })),
    expenseColumns: programme.expenseColumns.map((column) => ({ ...column, choices: [...column.choices] })),
    conditions: programme.conditions.map((topic) => ({ ...topic })),
    parts: [...programme.parts],
    words: { ...words, goals: { ...goals } },
    resources: programme.resources.map((resource) => ({ ...resource, themes: [...resource.themes] })),
    sourceNote,
    rules: {
      deficit: rules.deficit,
      questionAmountsBelow: rules.questionAmountsBelowCents / 100,
      explainAbove: { percent: rules.explainAbove.percent, amount: rules.explainAbove.cents / 100 },
    },
  };
}

/** The text of that file, as one would write it. */
export function programmeFileText(programme: Programme): string {
  return `${JSON.stringify(fileOfProgramme(programme), null, 2)}\n`;
}

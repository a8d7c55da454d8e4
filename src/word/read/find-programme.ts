import type { Programme } from "../../domain/programme";
import type { Block, WordDocument } from "../document/block";
import { afterLabel } from "./label";
import { paragraphsIn } from "./piece";

/** The programme that most of the form's own words are of, the first of equals; null when there are none of any. */
export function findProgrammeOf({ blocks }: WordDocument, programmes: readonly Programme[]): Programme | null {
  const labels = programmes.map(labelsOf);
  const found = labelsIn(blocks, new Set(labels.flat()));
  const scores = labels.map((own) => own.filter((label) => found.has(label)).length);
  const best = Math.max(0, ...scores);
  return best === 0 ? null : (programmes[scores.indexOf(best)] ?? null);
}

/** Those of the labels that a line of the document begins with. */
function labelsIn(blocks: readonly Block[], labels: ReadonlySet<string>): ReadonlySet<string> {
  const missing = new Set(labels);
  for (const line of paragraphsIn(blocks).flatMap(({ text }) => text.split("\n")))
    for (const label of missing) if (afterLabel(line, label) !== null) missing.delete(label);
  return new Set([...labels].filter((label) => !missing.has(label)));
}

function labelsOf(programme: Programme): readonly string[] {
  const { principles, themes, counts, conditions, words, name, schoolYear, grantLabel } = programme;
  const labels = [...principles, ...themes, ...counts, ...conditions].map(({ label }) => label);
  return [
    ...labels,
    grantLabel,
    words.form,
    `${words.form} ${schoolYear}`,
    `${name} ${schoolYear}`,
    words.reason.title,
    words.goals.title,
  ];
}

import type { Programme } from "../../domain/programme";
import type { WordDocument } from "../document/block";
import { afterLabel } from "./label";
import { paragraphsIn } from "./piece";

/** The programme that most of the form's own words are of, the first of equals; null when there are none of any. */
export function findProgrammeOf({ blocks }: WordDocument, programmes: readonly Programme[]): Programme | null {
  const lines = paragraphsIn(blocks)
    .flatMap(({ text }) => text.split("\n"))
    .filter((line) => line.trim() !== "");
  const scores = programmes.map((programme) => ({ programme, score: scoreOf(programme, lines) }));
  const best = Math.max(0, ...scores.map(({ score }) => score));
  return best === 0 ? null : (scores.find(({ score }) => score === best)?.programme ?? null);
}

function scoreOf(programme: Programme, lines: readonly string[]): number {
  const { principles, themes, counts, conditions, words, name, schoolYear, grantLabel } = programme;
  const labels = [...principles, ...themes, ...counts, ...conditions].map(({ label }) => label);
  const all = [
    ...labels,
    grantLabel,
    words.form,
    `${words.form} ${schoolYear}`,
    `${name} ${schoolYear}`,
    words.reason.title,
    words.goals.title,
  ];
  return all.filter((label) => lines.some((line) => afterLabel(line, label) !== null)).length;
}

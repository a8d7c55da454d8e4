import type { Programme } from "../../domain/programme";
import { compareText } from "../compare";
import type { SubmissionFile } from "../submission-file";
import { identityOf } from "./identity";

/** A region is about one round: one programme in one school year. Amounts and lists may differ within it. */
export function isOfRound({ id, schoolYear }: Programme, round: Programme): boolean {
  return id === round.id && schoolYear === round.schoolYear;
}

/** A programme of the round of most plans, each counted once; ties go to the latest school year, then to the id. Null without plans. */
export function mainRound(files: readonly SubmissionFile[]): Programme | null {
  const read = files.flatMap(({ file, outcome }) => (outcome.kind === "read" ? [{ file, ...outcome }] : []));
  const first = read[0]?.checked.programme;
  if (first === undefined || read.every(({ checked }) => isOfRound(checked.programme, first))) return first ?? null;
  const programmes = new Map(read.map(({ file, checked }) => [identityOf(checked, file), checked.programme]));
  return mostUsed([...programmes.values()], ({ id, schoolYear }) => JSON.stringify([schoolYear, id]))[0] ?? null;
}

/** The largest group of equal programmes; of groups of one size the one with the highest key. */
export function mostUsed(
  programmes: readonly Programme[],
  keyOf: (programme: Programme) => string,
): readonly Programme[] {
  const groups = new Map<string, Programme[]>();
  for (const programme of programmes) {
    const key = keyOf(programme);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [programme]);
    else group.push(programme);
  }
  const [largest] = [...groups].sort(
    ([leftKey, left], [rightKey, right]) => right.length - left.length || compareText(rightKey, leftKey),
  );
  return largest?.[1] ?? [];
}

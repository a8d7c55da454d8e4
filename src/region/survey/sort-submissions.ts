import { compareName, compareText, firstDifference } from "../compare";
import type { CanonicalNames } from "./canonical-names";
import type { KnownSubmission } from "./known-submission";

/** By werkgebied as listed, then by school; older versions directly below the one that counts. */
export function sortSubmissions(
  known: readonly KnownSubmission[],
  werkgebieden: CanonicalNames,
): readonly KnownSubmission[] {
  const rank = new Map(werkgebieden.all.map((name, index) => [name, index]));
  const groups = new Map<string, KnownSubmission[]>();
  for (const each of known) {
    const group = groups.get(each.submission.identity);
    if (group === undefined) groups.set(each.submission.identity, [each]);
    else group.push(each);
  }
  return [...groups.values()].sort(([left], [right]) => compareSchools(left, right, rank)).flat();
}

function compareSchools(
  left: KnownSubmission | undefined,
  right: KnownSubmission | undefined,
  rank: ReadonlyMap<string, number>,
): number {
  if (left === undefined || right === undefined) return 0;
  return firstDifference(
    (rank.get(left.name.werkgebied) ?? rank.size) - (rank.get(right.name.werkgebied) ?? rank.size),
    compareName(left.name.school, right.name.school),
    compareText(left.submission.identity, right.submission.identity),
  );
}

import type { Cents } from "../cents";
import type { Participation } from "../plan";

/** One school's file as the controller's rules see it. */
export interface RegionEntry {
  /** Unique per file. */
  readonly key: string;
  /** BRIN with location, programme and school year; equal for versions of one plan. */
  readonly identity: string;
  /** Programme and school year: the partners of a joint application are sought in one round. */
  readonly round: string;
  readonly school: string;
  /** Normalized. */
  readonly brin: string;
  readonly board: string;
  readonly werkgebied: string;
  /** Null when the plan doesn't say. */
  readonly participation: Participation | null;
  /** What the controller's list of schools says; null for nothing. */
  readonly listedAs: Participation | null;
  /** Ids of the thema's that are ticked. */
  readonly themes: readonly string[];
  /** Normalized BRINs of the partners of a joint application. */
  readonly partnerBrins: readonly string[];
  /** Whether this version counts: the newest readable one of its identity. */
  readonly counts: boolean;
  /** False when nothing says which version of this identity is the newest. */
  readonly hasClearOrder: boolean;
  /** Besluit of the controller: toegekend. */
  readonly awarded: boolean;
  readonly grantCents: Cents;
  /** Ids of the conditions that are not confirmed (R05): who is not involved yet. */
  readonly conditionsLacking: readonly string[];
  /** Whether the file carries other amounts or rules than most files of its round. */
  readonly carriesOtherRules: boolean;
  /** Printed total minus the recomputed one, for each total that differs. */
  readonly totalDifferences: readonly { readonly side: "income" | "expense"; readonly differenceCents: Cents }[];
}

/** Entries that count and that the controller marked toegekend. */
export function awardedEntries(entries: readonly RegionEntry[]): readonly RegionEntry[] {
  return entries.filter(({ counts, awarded }) => counts && awarded);
}

/** Awarded entries of new schools, of which the programme knows how many there are. */
export function awardedNewSchools(entries: readonly RegionEntry[]): readonly RegionEntry[] {
  return awardedEntries(entries).filter(({ participation }) => participation !== "doorlopend");
}

/** All versions of each plan, by identity. */
export function byIdentity(entries: readonly RegionEntry[]): ReadonlyMap<string, readonly RegionEntry[]> {
  const groups = new Map<string, RegionEntry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.identity);
    if (group === undefined) groups.set(entry.identity, [entry]);
    else group.push(entry);
  }
  return groups;
}

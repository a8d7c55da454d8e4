/** Counts below this are hidden from whoever is not of the school's own board. */
export const leastShown = 5;
const mostHidden = leastShown - 1;

/** A count as a widely shared file says it. */
export type SharedCount =
  | { readonly kind: "none" }
  | { readonly kind: "exact"; readonly value: number }
  /** Anything from 0 up to and including 4. */
  | { readonly kind: "small" }
  /** A total that would betray a small count: what the counts that are shown leave open, both included. */
  | { readonly kind: "between"; readonly from: number; readonly to: number };

/** A school's own count; null where the school filled in nothing. */
export function sharedCount(value: number | null): SharedCount {
  if (value === null) return { kind: "none" };
  return value < leastShown ? { kind: "small" } : { kind: "exact", value };
}

/** The totals of one column of counts. */
export interface SharedTotals {
  /** As many as there are groups, in the same order. */
  readonly groups: readonly SharedCount[];
  readonly all: SharedCount;
}

/** Some counts of which the small ones are hidden. */
interface Sum {
  /** What the shown counts add up to. */
  readonly shown: number;
  readonly hidden: number;
  /** How many counts are hidden. */
  readonly hiddenCounts: number;
}

/**
 * The totals of each group of schools and of all together, such that every hidden count can still be anything from 0 to 4
 * for whoever subtracts what is shown, and also for who knows how this is done. Groups with the fewest hidden counts are
 * withheld first: which ones these are says nothing about the numbers in them.
 */
export function sharedTotals(groups: readonly (readonly (number | null)[])[]): SharedTotals {
  const sums = groups.map(sumOf);
  const all = together(sums);
  const fewestFirst = sums.filter(({ hiddenCounts }) => hiddenCounts > 0);
  fewestFirst.sort((left, right) => left.hiddenCounts - right.hiddenCounts);
  const least = fewestFirst.findLastIndex((sum) => !leavesOpen(sum)) + 1;
  let withheld = least;
  while (withheld < fewestFirst.length && !leavesOpen(together(fewestFirst.slice(0, withheld)))) withheld++;
  // What is withheld follows from the total of all; where it must not, that total is withheld and no other group needs to be.
  const showsAll = leavesOpen(together(fewestFirst.slice(0, withheld)));
  const kept = new Set(fewestFirst.slice(0, showsAll ? withheld : least));
  return { groups: sums.map((sum) => (kept.has(sum) ? between(sum) : exact(sum))), all: showsAll ? exact(all) : between(all) };
} // prettier-ignore

/** The totals as they are, for a file in which small counts are not hidden. */
export function openTotals(groups: readonly (readonly (number | null)[])[]): SharedTotals {
  const sums = groups.map(sumOf);
  return { groups: sums.map(exact), all: exact(together(sums)) };
}

/** Whether each hidden count can be anything when their sum is known, and more than one thing when one of them is known too. */
function leavesOpen({ hidden, hiddenCounts }: Sum): boolean {
  return hiddenCounts === 0 || (hidden > mostHidden && hidden < mostHidden * (hiddenCounts - 1));
}

function sumOf(values: readonly (number | null)[]): Sum {
  const counts = values.filter((value) => value !== null);
  const hidden = counts.filter((value) => value < leastShown);
  return {
    shown: total(counts.filter((value) => value >= leastShown)),
    hidden: total(hidden),
    hiddenCounts: hidden.length,
  };
}

function together(sums: readonly Sum[]): Sum {
  return {
    shown: total(sums.map(({ shown }) => shown)),
    hidden: total(sums.map(({ hidden }) => hidden)),
    hiddenCounts: total(sums.map(({ hiddenCounts }) => hiddenCounts)),
  };
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function exact({ shown, hidden }: Sum): SharedCount {
  return { kind: "exact", value: shown + hidden };
}

function between({ shown, hiddenCounts }: Sum): SharedCount {
  return { kind: "between", from: shown, to: shown + mostHidden * hiddenCounts };
}

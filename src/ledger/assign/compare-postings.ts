import type { Posting } from "../posting";
import { numberOf, postingKeys, type PostingKey } from "../posting-key";
import type { Assignments, BudgetLineKey, KeyedPosting } from "./assign-postings";

/** What a newer export says otherwise than the one before. */
export interface PostingChanges {
  readonly added: readonly KeyedPosting[];
  readonly gone: readonly KeyedPosting[];
  /** The same posting with another description, cost centre, account or amount. */
  readonly changed: readonly { readonly before: KeyedPosting; readonly after: KeyedPosting }[];
  /** How many stayed as they were. */
  readonly kept: number;
}

/** Compares the recognised postings of two readings. Neither the files they came from nor their order makes a difference. */
export function comparePostings(before: readonly Posting[], after: readonly Posting[]): PostingChanges {
  const [old, now] = [keyed(before), keyed(after)];
  const gone = [...old].filter(([key]) => !now.has(key)).map(([key, posting]) => ({ key, posting }));
  const added = [...now].filter(([key]) => !old.has(key)).map(([key, posting]) => ({ key, posting }));
  const kept = old.size - gone.length;
  const changed = pairs(gone, added);
  const [from, to] = [new Set(changed.map((pair) => pair.before)), new Set(changed.map((pair) => pair.after))];
  return {
    added: added.filter((each) => !to.has(each)),
    gone: gone.filter((each) => !from.has(each)),
    changed,
    kept,
  };
}

/** The same decisions about the newer postings: a posting that changed keeps its line. */
export function carryAssignments({ single, rules }: Assignments, { changed }: PostingChanges): Assignments {
  const carried = new Map<PostingKey, BudgetLineKey>(single);
  for (const { before, after } of changed) {
    const line = single.get(before.key);
    if (line === undefined) continue;
    carried.delete(before.key);
    carried.set(after.key, line);
  }
  return { single: carried, rules };
}

function keyed(postings: readonly Posting[]): ReadonlyMap<PostingKey, Posting> {
  const keys = postingKeys(postings);
  return new Map(postings.map((posting, index) => [keys[index] ?? "", posting]));
}

/** What could be one posting in two versions, and nothing else: by its number, or by day, document, account and amount. */
function pairs(gone: readonly KeyedPosting[], added: readonly KeyedPosting[]): PostingChanges["changed"] {
  const byNumber = pairsBy(numberOf, gone, added);
  const paired = new Set(byNumber.flatMap(({ before, after }) => [before, after]));
  const isLeft = (each: KeyedPosting) => !paired.has(each);
  return [...byNumber, ...pairsBy(bookingOf, gone.filter(isLeft), added.filter(isLeft))];
}

function pairsBy(
  identify: (posting: Posting) => string | null,
  gone: readonly KeyedPosting[],
  added: readonly KeyedPosting[],
): PostingChanges["changed"] {
  const [olds, news] = [groupsBy(identify, gone), groupsBy(identify, added)];
  return [...olds].flatMap(([identity, [before, ...others]]) => {
    const [after, ...more] = news.get(identity) ?? [];
    const isPair = before !== undefined && after !== undefined && others.length === 0 && more.length === 0;
    return isPair ? [{ before, after }] : [];
  });
}

function groupsBy(
  identify: (posting: Posting) => string | null,
  postings: readonly KeyedPosting[],
): ReadonlyMap<string, readonly KeyedPosting[]> {
  const groups = new Map<string, KeyedPosting[]>();
  for (const each of postings) {
    const identity = identify(each.posting);
    if (identity !== null) groups.set(identity, [...(groups.get(identity) ?? []), each]);
  }
  return groups;
}

/** Null when too little is known of a posting to tell it from another. */
function bookingOf({ company, date, transaction, document, account, amountCents }: Posting): string | null {
  return transaction + document === ""
    ? null
    : JSON.stringify([company, date, transaction, document, account, amountCents]);
}

import { plainText } from "../../domain/plain-text";
import { compareName } from "../compare";

/** What stands where a school did not fill in its werkgebied or schoolbestuur. */
export const notFilledIn = "(niet ingevuld)";

/** One spelling for names that are equal ignoring case and spaces. */
export interface CanonicalNames {
  /** The spelling that counts for what a school typed. */
  readonly of: (typed: string) => string;
  /** Names of the list in its order, then other names in use by alphabet, then `notFilledIn` when it is in use. */
  readonly all: readonly string[];
  /** The names of the list; without a list, every name but `notFilledIn`. They come first in `all`. */
  readonly official: readonly string[];
  /** Those of `all` that are in use. */
  readonly inUse: readonly string[];
}

/** The list's spelling counts; a name outside the list takes the most used spelling of its group, ties by alphabet. */
export function canonicalNames(list: readonly string[], typed: readonly string[]): CanonicalNames {
  const spellings = new Map<string, string>();
  for (const name of list) if (!spellings.has(keyOf(name))) spellings.set(keyOf(name), plainText(name));
  spellings.delete("");
  const listed = [...spellings.values()];
  for (const [key, names] of groupByKey(typed)) if (!spellings.has(key)) spellings.set(key, mostUsed(names));
  spellings.set("", notFilledIn);

  const of = (name: string): string => spellings.get(keyOf(name)) ?? plainText(name);
  const used = new Set(typed.map(of));
  const others = [...used].filter((name) => !listed.includes(name) && name !== notFilledIn).sort(compareName);
  const all = [...listed, ...others, ...(used.has(notFilledIn) ? [notFilledIn] : [])];
  const official = listed.length > 0 ? listed : others;
  return { of, all, official, inUse: all.filter((name) => used.has(name)) };
}

function keyOf(name: string): string {
  const key = plainText(name).replaceAll(" ", "").toLowerCase();
  return key === keyOfBlank ? "" : key;
}
/** Someone who types our own words means the same. */
const keyOfBlank = notFilledIn.replaceAll(" ", "");

function groupByKey(names: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const group = groups.get(keyOf(name));
    if (group === undefined) groups.set(keyOf(name), [plainText(name)]);
    else group.push(plainText(name));
  }
  return groups;
}

function mostUsed(names: readonly string[]): string {
  const uses = new Map<string, number>();
  for (const name of names) uses.set(name, (uses.get(name) ?? 0) + 1);
  const [most] = [...uses].sort(
    ([left, leftUses], [right, rightUses]) => rightUses - leftUses || compareName(left, right),
  );
  return most?.[0] ?? "";
}

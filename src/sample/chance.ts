/** Choices that look like chance and are the same every time for the same seed. */
export interface Chance {
  /** A whole number, both ends included. */
  int(from: number, to: number): number;
  happens(probability: number): boolean;
  /** @throws RangeError for an empty list. */
  pick<T>(list: readonly T[]): T;
  /** One of the list; twice the weight is twice as likely. */
  pickWeighted<T>(list: readonly T[], weight: (item: T) => number): T;
  shuffle<T>(list: readonly T[]): T[];
}

/**
 * A stream of choices that belongs to a seed and a path such as ("goals", 17). Every path has its own stream, so that
 * a choice more for one school never changes the next.
 */
export function seededChance(seed: number, ...path: readonly (string | number)[]): Chance {
  const fraction = fractions(hashText([seed, ...path].join("/")));
  const int = (from: number, to: number) => from + Math.floor(fraction() * (to - from + 1));
  return {
    int,
    happens: (probability) => fraction() < probability,
    pick: (list) => at(list, int(0, list.length - 1)),
    pickWeighted: (list, weight) => at(list, indexUnder(list.map(weight), fraction())),
    shuffle: (list) => shuffled(list, int),
  };
}

/** FNV-1a: spreads texts that differ in one character over 32 bits. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash;
}

/**
 * Numbers from 0 up to 1. A counter steps through all 32-bit states by the golden ratio, and MurmurHash3's final
 * mixing scrambles each: small, quick, and good enough for samples (not for secrets).
 */
function fractions(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
  };
}

function at<T>(list: readonly T[], index: number): T {
  if (index < 0 || index >= list.length) throw new RangeError("Nothing to choose from");
  return list[index] as T;
}

function indexUnder(weights: readonly number[], fraction: number): number {
  let left = fraction * weights.reduce((sum, weight) => sum + weight, 0);
  return weights.findIndex((weight) => (left -= weight) < 0);
}

function shuffled<T>(list: readonly T[], int: Chance["int"]): T[] {
  const result = [...list];
  for (let last = result.length - 1; last > 0; last--) {
    const other = int(0, last);
    [result[last], result[other]] = [result[other] as T, result[last] as T];
  }
  return result;
}

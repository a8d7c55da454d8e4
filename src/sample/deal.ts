import { apportion } from "./apportion";
import type { Chance } from "./chance";

/** Deals out exactly as many of each item as its weight asks, in a shuffled order. */
export function deal<T>(chance: Chance, total: number, items: readonly T[], weight: (item: T) => number): T[] {
  const shares = apportion(total, items.map(weight));
  return chance.shuffle(items.flatMap((item, index) => Array<T>(shares[index] ?? 0).fill(item)));
}

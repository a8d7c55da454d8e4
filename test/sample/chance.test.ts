import fc from "fast-check";
import { seededChance } from "../../src/sample/chance";

const numbers = (seed: number, ...path: readonly (string | number)[]) => {
  const chance = seededChance(seed, ...path);
  return Array.from({ length: 20 }, () => chance.int(0, 1_000_000));
};

describe("seededChance", () => {
  it("gives the same choices for the same seed and path", () => {
    fc.assert(
      fc.property(fc.integer(), fc.string(), (seed, path) => expect(numbers(seed, path)).toEqual(numbers(seed, path))),
    );
  });

  it("gives other choices for another seed, path or place", () => {
    const streams = [numbers(1, "a", 1), numbers(2, "a", 1), numbers(1, "b", 1), numbers(1, "a", 2), numbers(1, "a")];
    expect(new Set(streams.map(String)).size).toBe(streams.length);
  });

  it("stays between both ends, and reaches them", () => {
    const chance = seededChance(5, "dice");
    const thrown = new Set(Array.from({ length: 500 }, () => chance.int(1, 6)));
    expect([...thrown].sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it("spreads evenly: each of ten boxes gets about a tenth", () => {
    const chance = seededChance(3, "boxes");
    const boxes = Array<number>(10).fill(0);
    for (let turn = 0; turn < 10_000; turn++) {
      const box = chance.int(0, 9);
      boxes[box] = (boxes[box] ?? 0) + 1;
    }
    for (const count of boxes) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });

  it("picks by weight, and never what has none", () => {
    const chance = seededChance(4, "weights");
    const picks = Array.from({ length: 3000 }, () =>
      chance.pickWeighted(["never", "once", "twice"], (word) => ["never", "once", "twice"].indexOf(word)),
    );
    const count = (word: string) => picks.filter((pick) => pick === word).length;
    expect(count("never")).toBe(0);
    expect(count("twice") / count("once")).toBeCloseTo(2, 0);
  });

  it("shuffles without losing or doubling anything", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (list, seed) => {
        const sorted = (items: readonly number[]) => [...items].sort((a, b) => a - b);
        expect(sorted(seededChance(seed).shuffle(list))).toEqual(sorted(list));
      }),
    );
  });

  it("refuses to pick from nothing", () => {
    expect(() => seededChance(1).pick([])).toThrow(RangeError);
  });
});

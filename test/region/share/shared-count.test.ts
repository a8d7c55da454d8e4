import fc from "fast-check";
import { openTotals, sharedCount, sharedTotals } from "../../../src/region/share/shared-count";

const small = fc.integer({ min: 0, max: 4 });
const schoolCount = fc.oneof(
  { weight: 4, arbitrary: small },
  { weight: 2, arbitrary: fc.integer({ min: 5, max: 60 }) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const region = fc.array(fc.array(schoolCount, { maxLength: 12 }), { maxLength: 10 });

describe("counts that are shared widely", () => {
  it("hide what is below five and show the rest", () => {
    expect([0, 4, 5, 31, null].map(sharedCount)).toEqual([
      { kind: "small" },
      { kind: "small" },
      { kind: "exact", value: 5 },
      { kind: "exact", value: 31 },
      { kind: "none" },
    ]);
  });

  it("add up exactly where nothing is hidden", () => {
    expect(sharedTotals([[5, null, 7], [], [10]])).toEqual({
      groups: [12, 0, 10].map((value) => ({ kind: "exact", value })),
      all: { kind: "exact", value: 22 },
    });
  });

  it.each([
    ["one hidden count", [[3, 20]]],
    ["two hidden counts", [[3, 2, 20]]],
    ["only zeros", [[0, 0, 0, 0, 20]]],
    ["only fours", [[4, 4, 4, 4, 20]]],
  ])("give bounds instead of a total of %s", (_name, groups) => {
    const hidden = groups.flat().length - 1;
    const between = { kind: "between", from: 20, to: 20 + 4 * hidden };
    expect(sharedTotals(groups)).toEqual({ groups: [between], all: between });
  });

  it("withhold a second group rather than the total of all, from which the first could be subtracted", () => {
    const totals = sharedTotals([[3], [2, 2, 2, 2], [1, 2, 3, 4, 2]]);
    expect(totals.groups.map(({ kind }) => kind)).toEqual(["between", "between", "exact"]);
    expect(totals.all).toEqual({ kind: "exact", value: 23 });
  });

  it("add up to the truth: exact totals are right and bounds hold it", () => {
    fc.assert(
      fc.property(region, (groups) => {
        const shared = sharedTotals(groups);
        const truth = openTotals(groups);
        [...shared.groups, shared.all].forEach((total, index) => {
          const real = [...truth.groups, truth.all][index];
          if (real?.kind !== "exact" || total.kind === "none" || total.kind === "small") throw new Error("no total");
          if (total.kind === "exact") expect(total).toEqual(real);
          else expect(real.value >= total.from && real.value <= total.to).toBe(true);
        });
      }),
    );
  });

  // Everything that could stand behind what is shown is tried: who knows this program can do no more.
  it.each([
    [[1]], [[3]], [[5]], [[6]], [[1, 1]], [[1, 2]], [[3, 1]], [[3, 3]], [[1, 1, 1]], [[1, 3, 2]], [[1, 5]], [[4, 2]],
    [[2, 2, 2]], [[1, 1, 4]], [[1, 1, 1, 3]], [[3, 3, 1]],
  ])("leave every hidden count open for who knows how it is done: groups of %j", (sizes) => {
    const behind = new Map<string, Set<number>[]>();
    for (const groups of everyRegion(sizes)) {
      const shown = JSON.stringify(sharedTotals(groups));
      const possible = behind.get(shown) ?? groups.flat().map(() => new Set<number>());
      groups.flat().forEach((value, index) => possible[index]?.add(value));
      behind.set(shown, possible);
    }
    const possibilities = [...behind.values()].flat().map(({ size }) => size);
    expect(new Set(possibilities)).toEqual(new Set([5]));
  }); // prettier-ignore

  it.each([[[2]], [[3]], [[5]], [[1, 1]], [[1, 2]], [[3, 1]], [[2, 2]], [[4, 1]], [[1, 1, 3]]])(
    "leave the others open for a school that knows its own count as well: groups of %j",
    (sizes) => {
      const behind = new Map<string, Set<number>[]>();
      for (const groups of everyRegion(sizes)) {
        const shown = JSON.stringify(sharedTotals(groups));
        const all = groups.flat();
        all.forEach((own, school) => {
          const key = `${shown} ${school} ${own}`;
          const possible = behind.get(key) ?? all.filter((_, index) => index !== school).map(() => new Set<number>());
          all.filter((_, index) => index !== school).forEach((value, index) => possible[index]?.add(value));
          behind.set(key, possible);
        });
      }
      const fewest = Math.min(...[...behind.values()].flat().map(({ size }) => size));
      expect(fewest).toBeGreaterThan(1);
    },
  );
});

/** All ways in which groups of this many schools can have hidden counts. */
function* everyRegion(sizes: readonly number[]): Generator<number[][]> {
  const schools = sizes.reduce((sum, size) => sum + size, 0);
  for (let code = 0; code < 5 ** schools; code++) {
    let rest = code;
    yield sizes.map((size) =>
      Array.from({ length: size }, () => {
        const digit = rest % 5;
        rest = Math.floor(rest / 5);
        return digit;
      }),
    );
  }
}

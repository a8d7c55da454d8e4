import fc from "fast-check";
import { cents, sumCents } from "../../src/domain/cents";
import { apportion } from "../../src/sample/apportion";
import { seededChance } from "../../src/sample/chance";
import { deal } from "../../src/sample/deal";
import { splitAmount } from "../../src/sample/split-amount";

const weights = fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 8 });

describe("apportion", () => {
  it("gives whole parts that add up to the total, each within one of its exact share", () => {
    fc.assert(
      fc.property(fc.nat(100_000), weights, (total, shares) => {
        const parts = apportion(total, shares);
        const sum = shares.reduce((a, b) => a + b, 0);
        expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
        parts.forEach((part, index) => expect(Math.abs(part - (total * (shares[index] ?? 0)) / sum)).toBeLessThan(1));
      }),
    );
  });
});

describe("deal", () => {
  it("deals exactly the shares", () => {
    const dealt = deal(seededChance(1), 8, [1, 3], (weight) => weight);
    expect([...dealt].sort()).toEqual([1, 1, 3, 3, 3, 3, 3, 3]);
  });
});

describe("splitAmount", () => {
  const amount = fc.integer({ min: 0, max: 100_000_00 });

  it("gives parts that add up to the amount to the cent, none below zero", () => {
    fc.assert(
      fc.property(amount, weights, fc.integer(), (total, shares, seed) => {
        const parts = splitAmount(cents(total), shares, seededChance(seed));
        expect(sumCents(parts)).toBe(total);
        expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("gives no line that looks mistyped when there is money for all", () => {
    fc.assert(
      fc.property(weights, fc.integer(), (shares, seed) => {
        const parts = splitAmount(cents(25_000_00), shares, seededChance(seed));
        expect(Math.min(...parts)).toBeGreaterThanOrEqual(150_00);
      }),
    );
  });
});

import { cents, sumCents } from "../../src/domain/cents";

describe("cents", () => {
  it("adds amounts without losing a cent", () => {
    expect(sumCents([cents(10), cents(20), cents(5)])).toBe(35);
  });
  it("refuses a part of a cent, because that is a bug", () => {
    expect(() => cents(0.5)).toThrow(new RangeError("0.5 is not a whole number of cents"));
  });
});

import fc from "fast-check";
import { centsOf, centsOfNumber, decimalSignOf } from "../../src/ledger/amount-text";

describe("decimalSignOf", () => {
  it.each([
    ["1.234,56", ","],
    ["1,234.56", "."],
    ["12,50", ","],
    ["12.5", "."],
    ["1.234.567", ","],
    ["1,234,567", "."],
    ["25.000,-", ","],
    ["1234.567", "."],
    ["0,125", ","],
    ["1.234", "ambiguous"],
    ["-€ 12,345", "ambiguous"],
    ["1234", "whole"],
    ["1 234", "whole"],
    ["", null],
    ["Totaal", null],
    ["14-09-2026", null],
  ])("of %j is %j", (text, sign) => {
    expect(decimalSignOf(text)).toBe(sign);
  });
});

describe("centsOf", () => {
  it.each([
    ["1.234,56", 1234_56],
    ["1234,56", 1234_56],
    ["€ 1.234,56", 1234_56],
    ["1.234,56 EUR", 1234_56],
    ["-12,50", -12_50],
    ["12,50-", -12_50],
    ["12,50 -", -12_50],
    ["- 12,50", -12_50],
    ["€ -12,50", -12_50],
    ["-€ 12,50", -12_50],
    ["\u221212,50", -12_50],
    ["(12,50)", -12_50],
    ["+12,50", 12_50],
    ["25.000,-", 25_000_00],
    ["25.000,--", 25_000_00],
    ["-25.000,-", -25_000_00],
    ["1 234,5", 1234_50],
    [",50", 50],
    ["1.234", 1234_00],
    ["0,00", 0],
    ["-0,00", 0],
    ["12,500", 12_50],
    ["12,505", null],
    ["1.23", null],
    ["12.34,56", null],
    ["1,2,3", null],
    ["--5", null],
    ["-5-", null],
    ["abc", null],
    ["", null],
  ])("reads %j with a comma as %j", (text, cents) => {
    expect(centsOf(text, ",")).toBe(cents);
  });

  const grouped = (digits: string, sign: string) => digits.replace(/\B(?=(\d{3})+$)/g, sign);
  const written = (cents: number, decimal: "," | ".", thousands: boolean) => {
    const digits = String(Math.abs(cents)).padStart(3, "0");
    const euros = thousands ? grouped(digits.slice(0, -2), decimal === "," ? "." : ",") : digits.slice(0, -2);
    return `${euros}${decimal}${digits.slice(-2)}`;
  };

  it("gives back every amount that is written with either sign, in every way to write a minus", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.constantFrom<"," | ".">(",", "."),
        fc.boolean(),
        fc.constantFrom("-x", "x-", "(x)", "€ -x", "-€ x"),
        (cents, decimal, thousands, minus) => {
          const text = written(cents, decimal, thousands);
          const signed = cents < 0 ? minus.replace("x", text) : text;
          expect(centsOf(signed, decimal)).toBe(cents);
          expect(decimalSignOf(signed)).toBe(decimal);
        },
      ),
    );
  });

  it("gives back every number of euros that is whole cents", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (cents) => {
        expect(centsOfNumber(cents / 100)).toBe(cents);
      }),
    );
    expect(centsOfNumber(12.345)).toBeNull();
    expect(centsOfNumber(1e300)).toBeNull();
    expect(centsOfNumber(Number.NaN)).toBeNull();
  });
});

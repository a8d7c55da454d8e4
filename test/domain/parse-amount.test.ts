import fc from "fast-check";
import { cents } from "../../src/domain/cents";
import { empty, filled } from "../../src/domain/entry";
import { formatEuro } from "../../src/domain/format-euro";
import { amountFromNumber, parseAmount, positiveAmount } from "../../src/domain/parse-amount";

const reasonOf = (text: string): string => {
  const entry = parseAmount(text);
  return entry.state === "unreadable" ? entry.reason : entry.state;
};

describe("parseAmount", () => {
  it.each([
    ["€ 25.000,-", 25_000_00],
    ["€25.000,-", 25_000_00],
    ["25.000,=", 25_000_00],
    ["€25.000,--", 25_000_00],
    ["25.000,–", 25_000_00],
    ["25.000.-", 25_000_00],
    ["25.000", 25_000_00],
    ["25000", 25_000_00],
    ["25 000,00", 25_000_00],
    ["25\u2009000", 25_000_00],
    ["€\u00a025.000", 25_000_00],
    ["1.250,50", 1250_50],
    ["1250,5", 1250_50],
    ["1.250.000", 1_250_000_00],
    ["EUR 100", 100_00],
    ["eur100,-", 100_00],
    ["100 euro", 100_00],
    ["100€", 100_00],
    [" 0,05 ", 5],
    ["-0,00", 0],
    ["1.000.000.000", 1_000_000_000_00],
  ])("reads %j with certainty", (text, value) => {
    expect(parseAmount(text)).toEqual({ state: "text", value, text });
  });

  it.each([
    "1,250.50",
    "12.50.00",
    "1.25",
    "1250.50",
    "1,250",
    "25,000",
    "0.500",
    "25.00,50",
    "900-",
    "25'000",
    "1 2",
    "--5",
  ])("does not guess %j", (text) => {
    expect(reasonOf(text)).toBe("ambiguous");
  });

  it.each(["p.m.", "25k", "ca. 500", "€", "-", "€ 300 per jaar", "2 x 500", "#REF!", "25²"])(
    "sees no amount in %j",
    (text) => {
      expect(reasonOf(text)).toBe("not-a-value");
    },
  );

  it.each(["-900", "€ −900,00", "- € 900", "−€900,-", "-0,01"])("keeps %j apart as negative", (text) => {
    expect(reasonOf(text)).toBe("negative");
  });

  it.each(["1250,505", "0,125", "1,2505", "1.250,5000"])("finds parts of a cent in %j", (text) => {
    expect(reasonOf(text)).toBe("fraction");
  });

  it.each(["1.000.000.000,01", "9".repeat(400), "-2.000.000.000"])("finds %j too large for a budget", (text) => {
    expect(reasonOf(text)).toBe("too-large");
  });

  it.each(["", "  ", "\u00a0", "\u200b"])("takes %j for an empty cell", (text) => {
    expect(parseAmount(text)).toEqual(empty);
  });

  it("reads back every amount that formatEuro writes", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e11 }), (value) => {
        const text = formatEuro(cents(value));
        expect(parseAmount(text)).toEqual({ state: "text", value, text });
      }),
    );
  });

  it("reads back every negative amount as negative, with the positive amount to offer", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e11 }), (value) => {
        const entry = parseAmount(formatEuro(cents(-value)));
        expect(entry).toMatchObject({ state: "unreadable", reason: "negative" });
        expect(positiveAmount(entry)).toBe(value);
      }),
    );
  });

  it("never throws, and never loses what was typed", () => {
    const typed = fc.string({ unit: fc.constantFrom(..."0123456789.,-= €−eur\u00a0x".split("")), maxLength: 20 });
    fc.assert(
      fc.property(typed, (text) => {
        const entry = parseAmount(text);
        expect(entry.state === "empty" ? "" : "text" in entry && entry.text).toBe(text.trim() === "" ? "" : text);
      }),
    );
  });
});

describe("amountFromNumber", () => {
  it("takes a typed number of euros as cents", () => {
    expect(amountFromNumber(1250.5, false)).toEqual(filled(1250_50));
  });
  it("ignores floating point noise", () => {
    expect(amountFromNumber(0.1 + 0.2, false)).toEqual(filled(30));
  });
  it("does not read a typed number with parts of a cent", () => {
    expect(amountFromNumber(12.345, false)).toEqual({
      state: "unreadable",
      text: "12,345",
      reason: "fraction",
      number: 12.345,
    });
  });
  it("rounds the result of a formula to whole cents, half a cent up", () => {
    expect(amountFromNumber(25000 / 3, true)).toEqual(filled(8333_33));
    expect(amountFromNumber(1.005, true)).toEqual(filled(1_01));
  });
  it("keeps a negative number apart and offers it without its sign", () => {
    const entry = amountFromNumber(-25000, false);
    expect(entry).toEqual({ state: "unreadable", text: "€ −25.000,00", reason: "negative", number: -25000 });
    expect(positiveAmount(entry)).toBe(25_000_00);
  });
  it("offers nothing for an amount that is not negative", () => {
    expect(positiveAmount(parseAmount("1.25"))).toBeNull();
    expect(positiveAmount(filled(cents(5)))).toBeNull();
    expect(positiveAmount(parseAmount("500"))).toBeNull();
  });
  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1e9 + 1, -1e12])("finds %p too large", (value) => {
    expect(amountFromNumber(value, false)).toMatchObject({ state: "unreadable", reason: "too-large" });
  });
  it("takes the largest amount that a budget can hold", () => {
    expect(amountFromNumber(1e9, false)).toEqual(filled(1e11));
  });
  it("gives back every whole number of cents", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e11 }), fc.boolean(), (value, isFormula) => {
        expect(amountFromNumber(value / 100, isFormula)).toEqual(filled(value));
      }),
    );
  });
});

describe("formatEuro", () => {
  it.each([
    [0, "€ 0,00"],
    [5, "€ 0,05"],
    [-5, "€ −0,05"],
    [1_250_50, "€ 1.250,50"],
    [1_000_000_00, "€ 1.000.000,00"],
  ])("writes %d cents as %j", (value, text) => {
    expect(formatEuro(cents(value))).toBe(text);
  });
});

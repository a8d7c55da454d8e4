import fc from "fast-check";
import { empty, filled } from "../../src/domain/entry";
import { countFromNumber, parseCount } from "../../src/domain/parse-count";

describe("parseCount", () => {
  it.each([
    ["4", 4],
    ["4 ", 4],
    ["0", 0],
    ["4,0", 4],
    ["4,00", 4],
    ["1.250", 1250],
    ["12 500", 12500],
    ["1.000.000", 1_000_000],
    ["-0", 0],
  ])("reads %j", (text, value) => {
    expect(parseCount(text)).toEqual({ state: "text", value, text });
  });
  it.each([
    ["vier", "not-a-value"],
    ["4 leerlingen", "not-a-value"],
    ["-", "not-a-value"],
    ["groep 4,5", "not-a-value"],
    ["4,5 fte", "not-a-value"],
    ["groep 4-5", "not-a-value"],
    ["4-5 leerlingen", "not-a-value"],
    ["4,5", "fraction"],
    ["12,25", "fraction"],
    ["4.0", "ambiguous"],
    ["4-5", "ambiguous"],
    ["'4 5", "ambiguous"],
    ["4-", "ambiguous"],
    ["-2", "negative"],
    ["1000001", "too-large"],
  ])("does not read %j: %s", (text, reason) => {
    expect(parseCount(text)).toEqual({ state: "unreadable", text, reason });
  });
  it("takes blanks for an empty cell", () => {
    expect(parseCount(" \u00a0")).toEqual(empty);
  });
});

describe("countFromNumber", () => {
  it("takes every whole number that a form can hold", () => {
    expect(countFromNumber(1e6)).toEqual(filled(1e6));
    fc.assert(fc.property(fc.nat(1e6), (value) => expect(countFromNumber(value)).toEqual(filled(value))));
  });
  it.each([
    [2.5, "2,5", "fraction"],
    [-3, "−3", "negative"],
    [Number.NaN, "NaN", "too-large"],
    [1e7, "10000000", "too-large"],
  ])("does not read %p", (value, text, reason) => {
    expect(countFromNumber(value)).toEqual({ state: "unreadable", text, reason, number: value });
  });
});

import { readDutchInput } from "../../src/preview/model/read-dutch-input";

test.each<[string, number | boolean]>([
  ["25000", 25_000],
  ["25.000", 25_000],
  ["1.250,50", 1_250.5],
  ["-12,5", -12.5],
  ["€ 1.250", 1_250],
  ["€ -5", -5],
  ["12,5%", 0.125],
  ["12.5", 12.5],
  ["waar", true],
  ["ONWAAR", false],
  ["1-8-2026", 46_235],
  ["2026-08-01", 46_235],
])("a Dutch Excel reads %s as a value", (typed, value) => expect(readDutchInput(typed, false)).toEqual({ value }));

test.each(["€ 25.000,-", "25.00.0", "1,2,3", "31-2-2026", "12a", "ja", "", "=", "-+5"])(
  "%s stays the text that it is",
  (typed) => expect(readDutchInput(typed, false)).toEqual({ value: typed }),
);

test("in a text cell, and after an apostrophe, everything stays a text", () => {
  expect(readDutchInput("0612345678", true)).toEqual({ value: "0612345678" });
  expect(readDutchInput("'=1+1", false)).toEqual({ value: "=1+1" });
});

test("what begins with = is a formula", () => {
  expect(readDutchInput("=A1*2", false)).toEqual({ formula: "=A1*2" });
});

import { amountText } from "../../../src/region/explain/amount-text";

test.each([
  [27, "number", "27"],
  [1_234_567, "number", "1.234.567"],
  [-60, "number", "−60"],
  [2_500_050, "money", "€ 25.000,50"],
  [-90_000, "money", "−€ 900,00"],
  [-0.32, "share", "−32 %"],
  [-0.004, "share", "0 %"],
  [0, "money", "€ 0,00"],
] as const)("%d in %s reads %s", (value, unit, text) => {
  expect(amountText(value, unit)).toBe(text.replace(" ", "\u00a0"));
});

import fc from "fast-check";
import { visibleText } from "../../src/workbook/visible-text";

const odd = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom(..."ab1 \u202e\u2066\u2069\u200b\u200d\ufeff\x1b\x9b\0\u{e0041}é👨👩€"),
    maxLength: 20,
  }),
);

describe("a text from a file", () => {
  test.each([
    ["plan\u202excod.xlsx", "planxcod.xlsx"],
    ["De \u2066Zandmotor\u2069\u200e", "De Zandmotor"],
    ["De\u200b Zand\u2060motor\ufeff", "De Zandmotor"],
    ["De Zand\u200dmotor", "De Zandmotor"],
    ["👩\u200d\u200dmotor", "👩motor"],
    ["Op\u{e0041}tiek", "Optiek"],
    ["\x1b[2Jweg\x07", "\uFFFD[2Jweg\uFFFD"],
    ["half \ud83d", "half \uFFFD"],
  ])("shows %j as it reads", (text, shown) => {
    expect(visibleText(text)).toBe(shown);
  });

  test.each([
    "€ 25.000,- – “zo’n school” é ï ß Ł",
    "twee\nregels\tmet een tab",
    "👩‍👩‍👧 en 🏳️‍🌈",
    "می‌خواهم",
    "עברית and العربية",
    "=1+1",
    "+31 6 12345678",
  ])("keeps %j", (text) => {
    expect(visibleText(text)).toBe(text);
  });

  test("holds nothing that hides, turns round or is obeyed, and is the same when read again", () => {
    fc.assert(
      fc.property(odd, (text) => {
        const shown = visibleText(text);
        expect(shown).not.toMatch(
          /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/,
        );
        expect(visibleText(shown)).toBe(shown);
      }),
    );
  });

  test("keeps every letter, digit and sign", () => {
    fc.assert(
      fc.property(odd, (text) => {
        const signs = (each: string) => each.replace(/[^\p{L}\p{N}\p{P}\p{S}]|\uFFFD/gu, "");
        expect(signs(visibleText(text))).toBe(signs(text));
      }),
    );
  });
});

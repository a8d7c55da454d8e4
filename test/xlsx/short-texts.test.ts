import * as fc from "fast-check";
import { ShortTexts } from "../../src/xlsx/short-texts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe("short texts that were decoded before", () => {
  it("are known by their bytes, wherever those stand", () => {
    const texts = new ShortTexts();
    texts.remember(bytesOf("a✓b"), 1, 4, "✓");
    expect(texts.recall(bytesOf("long before ✓"), 12, 15)).toBe("✓");
  });

  it("are never taken for one another", () => {
    const texts = new ShortTexts();
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 4 }), { minLength: 100 }), (many) => {
        for (const text of many) texts.remember(bytesOf(text), 0, bytesOf(text).length, text);
        for (const text of many) {
          expect([text, undefined]).toContain(texts.recall(bytesOf(text), 0, bytesOf(text).length));
        }
      }),
    );
  });

  it("leave long ones alone", () => {
    const texts = new ShortTexts();
    const long = bytesOf("a".repeat(100));
    texts.remember(long, 0, 100, "a".repeat(100));
    expect(texts.recall(long, 0, 100)).toBeUndefined();
  });
});

import fc from "fast-check";
import { asTypedText } from "../../src/office/typed-text";
import { readTyped } from "../../src/preview/model/typed-input";

test.each([
  "=1+1",
  "+31 70",
  "-5",
  "@home",
  "'s ochtends",
  "#N/A",
  "0612345678",
  "1-2",
  "12%",
  "WAAR",
  " =A1",
  "€ 1.250,-",
])("%s is typed with an apostrophe", (text) => expect(asTypedText(text)).toBe(`'${text}`));

test.each(["Een rustige start van de dag", "ja", "Waar het om gaat", "a=b"])("%s is typed as it is", (text) =>
  expect(asTypedText(text)).toBe(text),
);

test("every text stays that text when it is typed", () => {
  const text = fc.oneof(
    fc.string({ minLength: 1 }),
    fc.string({ unit: fc.constantFrom(..."=+-@'0123456789.,%/ €ae"), minLength: 1 }),
  );
  fc.assert(fc.property(text, (each) => expect(readTyped(asTypedText(each), false)).toEqual({ value: each })));
});

import fc from "fast-check";
import { dutchNumber, plainText } from "../../src/domain/plain-text";
import { plainWords } from "../../src/domain/plain-words";
import { sameText } from "../../src/domain/same-text";

describe("plainText", () => {
  it("makes every kind of space one plain space, and trims", () => {
    expect(plainText(" De\u00a0Zand\t\n motor ")).toBe("De Zand motor");
  });
  it("makes every dash and minus sign the plain one", () => {
    expect(plainText("2026–2027 — −5 ‐ 1")).toBe("2026-2027 - -5 - 1");
  });
  it("leaves out what can't be seen", () => {
    expect(plainText("ja\u200b\u200f\u2060 ✔\ufe0f☑\ufe0e")).toBe("ja ✔☑");
  });
  it("keeps a text that is plain already, to the letter", () => {
    const plain = fc.array(fc.stringMatching(/^[!-~]+$/), { maxLength: 5 }).map((words) => words.join(" "));
    fc.assert(fc.property(plain, (text) => expect(plainText(text)).toBe(text)));
  });
  it("never has two spaces together, or one around the text", () => {
    const typed = fc.string({ unit: fc.constantFrom("a", " ", "\u00a0", "\u2009", "–") });
    fc.assert(fc.property(typed, (text) => expect(plainText(text)).not.toMatch(/^\s|\s\s|\s$/)));
  });
});

describe("sameText", () => {
  it("does not mind capitals and spaces", () => {
    expect(sameText(" Lucas  ONDERWIJS", "lucas onderwijs\u00a0")).toBe(true);
  });
  it("minds another name", () => {
    expect(sameText("Lucas Onderwijs", "Lucas")).toBe(false);
  });
});

describe("plainWords", () => {
  it.each([
    ["De Zandmotor", "de-zandmotor"],
    ["OBS 't Palet (Zuid)", "obs-t-palet-zuid"],
    ["Zuster’s school", "zusters-school"],
    ["École Élan ß", "ecole-elan"],
    ["  --  ", ""],
    ["../../etc", "etc"],
    ["Mavo 2/3", "mavo-2-3"],
  ])("makes %j fit for a file name: %j", (text, words) => {
    expect(plainWords(text)).toBe(words);
  });
});

describe("dutchNumber", () => {
  it("writes a comma and a real minus sign", () => {
    expect([dutchNumber(12.345), dutchNumber(-0.5), dutchNumber(7)]).toEqual(["12,345", "−0,5", "7"]);
  });
});

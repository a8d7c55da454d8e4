import fc from "fast-check";
import { isBrin, normalizeBrin, parsePartners } from "../../src/domain/brin";

describe("normalizeBrin", () => {
  it.each(["12AB", "12ab", " 12 AB 00 ", "12.AB.00", "12AB-00", "12\u00a0ab00"])("makes %j comparable", (text) => {
    expect(normalizeBrin(text)).toBe("12AB00");
  });
  it("changes nothing the second time", () => {
    fc.assert(fc.property(fc.string(), (text) => expect(normalizeBrin(normalizeBrin(text))).toBe(normalizeBrin(text))));
  });
});

describe("isBrin", () => {
  it.each(["12AB", "12ab03", "12 AB 00"])("accepts %j", (text) => expect(isBrin(text)).toBe(true));
  it.each(["", "x12AB00", "12A", "1AB2", "12AB0", "12ABC0", "ABCD00", "12AB000", "12AB0O"])("refuses %j", (text) => {
    expect(isBrin(text)).toBe(false);
  });
});

describe("parsePartners", () => {
  it("splits at commas, semicolons, slashes, en and new lines", () => {
    const brins = parsePartners("12AB, 34cd01;56EF/78GH en 90IJ\n11KL").map((partner) => partner.brin);
    expect(brins).toEqual(["12AB00", "34CD01", "56EF00", "78GH00", "90IJ00", "11KL00"]);
  });
  it("keeps the words of a partner that is no BRIN", () => {
    expect(parsePartners("De Duinpan")).toEqual([{ text: "De Duinpan", brin: null }]);
  });
  it.each(["", " ; ", "geen", "Nee", "nvt", "n.v.t.", "-"])("finds no partner in %j", (text) =>
    expect(parsePartners(text)).toEqual([]),
  );
});

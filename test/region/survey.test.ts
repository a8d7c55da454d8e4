import fc from "fast-check";
import { canonicalNames, notFilledIn } from "../../src/region/survey/canonical-names";
import { excelMoment } from "../../src/region/excel-moment";
import { cellText } from "../../src/region/cell-text";

describe("one spelling for each name", () => {
  it("takes the list's spelling when only case and spaces differ", () => {
    const names = canonicalNames(["Haagse Hout"], ["haagse  hout", "HaagseHout", " Haagse Hout "]);
    expect(names.all).toEqual(["Haagse Hout"]);
    expect(names.of("HAAGSE HOUT")).toBe("Haagse Hout");
  });

  it("takes the most used spelling of a name that is not on the list", () => {
    const names = canonicalNames([], ["de linde", "De Linde", "De Linde", "Anders"]);
    expect(names.all).toEqual(["Anders", "De Linde"]);
  });

  it("names what is not filled in, last", () => {
    const names = canonicalNames(["Laak"], ["", "Zee", "  "]);
    expect(names.all).toEqual(["Laak", "Zee", notFilledIn]);
    expect(names.inUse).toEqual(["Zee", notFilledIn]);
  });

  it("never has two spellings that Excel takes for the same, and has a row for every name", () => {
    const typed = fc.array(fc.constantFrom("Laak", "laak", "LA AK", "Éen", "éen", ">5", "*", "", notFilledIn, "=1+1"));
    fc.assert(
      fc.property(typed, typed, (list, names) => {
        const canonical = canonicalNames(list, names);
        const folded = canonical.all.map((name) => name.toLowerCase());
        expect(new Set(folded).size).toBe(folded.length);
        for (const name of names) expect(canonical.all).toContain(canonical.of(name));
      }),
    );
  });

  it("makes no difference between orders of typing", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("Laak", "laak", "Zee", "zee", "ZEE")), (names) => {
        expect(canonicalNames([], [...names].reverse()).all).toEqual(canonicalNames([], names).all);
      }),
    );
  });
});

describe("moments on a Dutch clock", () => {
  it("adds two hours in summer and one in winter, in whole minutes", () => {
    expect(excelMoment("2026-06-12T11:38:59Z")).toBeCloseTo(46185 + (13 * 60 + 38) / 1440, 9);
    expect(excelMoment("2026-11-16T13:30:00Z")).toBeCloseTo(46342 + (14 * 60 + 30) / 1440, 9);
  });
  it("gives no moment for a text that is none", () => {
    expect(excelMoment("gisteren")).toBeNull();
    expect(excelMoment(null)).toBeNull();
  });
});

describe("texts for cells", () => {
  it("replaces what no file can hold and cuts what is too long", () => {
    expect(cellText("a\u0001b\uD800c")).toBe("a\uFFFDb\uFFFDc");
    expect(cellText("=1+1\n😀")).toBe("=1+1\n😀");
    expect(cellText("😀".repeat(20_000)).length).toBeLessThanOrEqual(32_767);
  });
});

import { isBrin, normalizeBrin } from "../../src/domain/brin";
import { brinCode } from "../../src/sample/brin-code";
import { schoolNames } from "../../src/sample/school-name";
import { slug } from "../../src/sample/slug";

const many = 30_000;

describe("brinCode", () => {
  it.each([0, 1, 4711, -3])("is a valid BRIN of its own for 30,000 schools (seed %i)", (seed) => {
    const codes = Array.from({ length: many }, (_, index) => brinCode(index, seed));
    expect(new Set(codes).size).toBe(many);
    expect(codes.filter((code) => !isBrin(code) || normalizeBrin(code) !== code)).toEqual([]);
  });
});

describe("schoolNames", () => {
  it("are all different for 30,000 schools", () => {
    expect(new Set(schoolNames(many, 1)).size).toBe(many);
  });

  it("are De or Het with a word, the kind of school before it or not", () => {
    for (const name of schoolNames(500, 1)) expect(name).toMatch(/^([A-Za-z]+ ){0,2}(De|Het) [A-Z]/);
  });
});

describe("slug", () => {
  it("keeps lower-case letters, digits and dashes", () => {
    expect(slug("KBS Het Mozaïek (locatie 2)")).toBe("kbs-het-mozaiek-locatie-2");
  });
});

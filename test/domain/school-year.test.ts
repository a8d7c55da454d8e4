import { inWords } from "../../src/domain/programme-form";
import { parseSchoolYear, previousSchoolYear } from "../../src/domain/school-year";

describe("a school year", () => {
  it("is two years that follow each other", () => {
    expect(parseSchoolYear(" 2026-2027 ")).toBe("2026-2027");
    expect(parseSchoolYear("1999-2000")).toBe("1999-2000");
  });
  it.each(["2026", "2026-2028", "2027-2026", "2026-2026", "2026/2027", "schooljaar 2026-2027", "2026-2027 (2)", "26-27"])(
    "is not read from %j",
    (text) => {
      expect(parseSchoolYear(text)).toBeNull();
    },
  ); // prettier-ignore
  it("knows the one before it", () => {
    expect([previousSchoolYear("2026-2027"), previousSchoolYear("2000-2001")]).toEqual(["2025-2026", "1999-2000"]);
  });
  it("stands in the form's sentences wherever they ask for it", () => {
    const sentence = "Doelen voor {schooljaar}, ook na {schooljaar}.";
    expect(inWords({ schoolYear: "2026-2027" }, sentence)).toBe("Doelen voor 2026-2027, ook na 2026-2027.");
  });
});

import { isCodeOf, normalizeCode } from "../../src/domain/applicant";

describe("the code of an applicant", () => {
  it("is a BRIN of a school, with its location", () => {
    expect(normalizeCode("school", "12 ab")).toBe("12AB00");
    expect([isCodeOf("school", "12AB"), isCodeOf("school", "41234")]).toEqual([true, false]);
  });
  it("is five digits of a board, and no location is added to fewer", () => {
    expect(normalizeCode("board", "41.234")).toBe("41234");
    expect(normalizeCode("board", "4123")).toBe("4123");
    expect(["41234", "4123", "412345", "A41234"].map((text) => isCodeOf("board", text))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

import { errorSentence, errorText } from "../../src/texts/error-text";
import { workbookErrorCodes } from "../../src/workbook/workbook-error";

describe.each(["nl", "en"] as const)("errorText in %s", (language) => {
  it.each(workbookErrorCodes)("says of %s what is wrong and what to do", (code) => {
    const { what, todo } = errorText(code, language);
    expect(what).toMatch(/^[A-Z].{8,}\.$/);
    expect(todo).toMatch(/^[A-Z].{8,}\.$/);
    expect(errorSentence(code, language)).toBe(`${what} ${todo}`);
  });
  it.each(workbookErrorCodes)("says of %s no technical words", (code) => {
    expect(errorSentence(code, language)).not.toMatch(/zip|xml|deflate|parse|encoding|exception/i);
  });
  it("says something else for each code", () => {
    const whats = workbookErrorCodes.map((code) => errorText(code, language).what);
    expect(new Set(whats).size).toBe(workbookErrorCodes.length);
  });
});

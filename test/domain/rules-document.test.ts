import { readFileSync } from "node:fs";
import { join } from "node:path";
import { evaluationRules } from "../../src/domain/check-evaluation";
import { regionRules } from "../../src/domain/check-region";
import { findingCodes } from "../../src/domain/finding";
import { formRules } from "../../src/domain/rules/form-rules";

const rows = readFileSync(join(__dirname, "../../docs/rules.md"), "utf8")
  .split("\n")
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
  .filter((cells) => cells.length > 1);
const rowOf = (code: string): readonly string[] => rows.find((cells) => cells[0] === code) ?? [];

describe("docs/rules.md", () => {
  it.each(findingCodes)("has a row for %s", (code) => {
    expect(rowOf(code)).not.toEqual([]);
  });
  it.each([...formRules, ...regionRules, ...evaluationRules].map((rule) => [rule.code, rule.source]))(
    "gives %s the source that the code gives it",
    (code, source) => {
      expect(rowOf(code)).toContain(source);
    },
  );
});

describe("the rules", () => {
  it("each have a code of their own", () => {
    const codes = formRules.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });
});

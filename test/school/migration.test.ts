import { schoolFacts } from "../fixtures/fixture-facts";
import { formatFolders } from "../fixtures/format-folders";
import { templateVersion } from "../../src/school/form-sheets";

it("has workbooks of every format version", () => {
  const versions = formatFolders.map(({ name }) => name);
  expect(versions).toEqual(Array.from({ length: templateVersion }, (_, index) => `format-${index + 1}`));
});

describe.each(formatFolders)("a workbook of $name", ({ file, expected }) => {
  it.each(expected.schools)("reads as it did then: $file", (then) => {
    expect(schoolFacts(file(then.file))).toMatchObject(then);
  });
});

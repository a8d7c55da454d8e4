import { existsSync, readFileSync } from "node:fs";

const audit = readFileSync("docs/accessibility.md", "utf8");

/** WCAG 2.2, levels A and AA, without 4.1.1, which 2.2 took out. */
const criteria = {
  "1.1": [1], "1.2": [1, 2, 3, 4, 5], "1.3": [1, 2, 3, 4, 5], "1.4": [1, 2, 3, 4, 5, 10, 11, 12, 13],
  "2.1": [1, 2, 4], "2.2": [1, 2], "2.3": [1], "2.4": [1, 2, 3, 4, 5, 6, 7, 11], "2.5": [1, 2, 3, 4, 7, 8],
  "3.1": [1, 2], "3.2": [1, 2, 3, 4, 6], "3.3": [1, 2, 3, 4, 7, 8], "4.1": [2, 3],
}; // prettier-ignore

test("the audit has each criterion once, with a result", () => {
  const all = Object.entries(criteria).flatMap(([guideline, numbers]) =>
    numbers.map((number) => `${guideline}.${number}`),
  );
  const rows = [...audit.matchAll(/^\| (\d\.\d\.\d+) [^|]+\((?:A|AA)\)\s*\| (met|n\/a)/gm)].map(
    ([, criterion]) => criterion,
  );
  expect(rows).toEqual(all);
});

test("the tests that the audit names are there", () => {
  const named = new Set(
    [...audit.matchAll(/`([\w-]+(?:\.e2e)?\.test\.ts|screen-problems\.ts|expect-accessible\.ts)`/g)].map(
      ([, file]) => file,
    ),
  );
  expect(named.size).toBeGreaterThan(4);
  for (const file of named) {
    const isThere = ["test/e2e", "test/accessibility"].some((folder) => existsSync(`${folder}/${file}`));
    expect({ file, isThere }).toEqual({ file, isThere: true });
  }
});

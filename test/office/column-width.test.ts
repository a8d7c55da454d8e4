import { columnWidthInPoints } from "../../src/office/write-sizes";

test.each([
  [8.43, 48],
  [1, 9],
  [40, 213.75],
])("a column of %d characters is %d points wide", (characters, points) => {
  expect(columnWidthInPoints(characters)).toBe(points);
});

import { inputBlocks } from "../../src/office/input-blocks";

test("inputs become the smallest rectangle around them, with null for the cells between", () => {
  const inputs = [{ row: 4, column: 3, input: true }, { row: 2, column: 1, input: "a" }]; // prettier-ignore
  expect(inputBlocks(inputs)).toMatchObject([
    {
      area: { top: 2, left: 1, bottom: 4, right: 3 },
      rows: [["a", null, null], [null, null, null], [null, null, true]], // prettier-ignore
    },
  ]);
});

test("nothing to write is no block", () => {
  expect(inputBlocks([])).toEqual([]);
});

test("a large sheet is cut between rows into blocks that follow one another", () => {
  const inputs = Array.from({ length: 100 }, (_, row) => ({ row: row + 5, column: 2, input: "x".repeat(8_000) }));
  const blocks = inputBlocks(inputs);
  expect(blocks.length).toBeGreaterThan(1);
  expect(blocks.every(({ bytes }) => bytes <= 300_000)).toBe(true);
  expect(blocks.flatMap(({ rows }) => rows)).toHaveLength(100);
  const seams = blocks.slice(1).map(({ area }, index) => area.top - (blocks[index]?.area.bottom ?? 0));
  expect(new Set(seams)).toEqual(new Set([1]));
  expect([blocks[0]?.area.top, blocks.at(-1)?.area.bottom]).toEqual([5, 104]);
});

import fc from "fast-check";
import { addressLists, rectanglesOf, spansOf, type Position } from "../../src/office/rectangles";
import { parseArea, type Area } from "../../src/workbook/a1";

const positions = fc.uniqueArray(fc.record({ row: fc.nat(9), column: fc.nat(9) }), {
  selector: ({ row, column }) => row * 10 + column,
});
const inReadingOrder = (a: Position, b: Position): number => a.row - b.row || a.column - b.column;

function cellsOf({ top, left, bottom, right }: Area): Position[] {
  const columns = Array.from({ length: right - left + 1 }, (_, across) => left + across);
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    columns.map((column) => ({ row: top + down, column })),
  ).flat();
}

test("rectangles cover exactly the given cells, each once", () => {
  fc.assert(
    fc.property(positions, (cells) => {
      expect(rectanglesOf(cells).flatMap(cellsOf).sort(inReadingOrder)).toEqual([...cells].sort(inReadingOrder));
    }),
  );
});

test("a full block is one rectangle, whatever the order of its cells", () => {
  const block = { top: 2, left: 1, bottom: 5, right: 3 };
  expect(rectanglesOf(cellsOf(block).reverse())).toEqual([block]);
});

test("a gap between rows starts a new rectangle", () => {
  const rectangles = rectanglesOf([{ row: 1, column: 4 }, { row: 3, column: 4 }, { row: 4, column: 4 }]); // prettier-ignore
  expect(rectangles.map(({ top, bottom }) => [top, bottom])).toEqual([[1, 1], [3, 4]]); // prettier-ignore
});

test("numbers become closed runs", () => {
  expect(spansOf([7, 2, 1, 3])).toEqual([{ first: 1, last: 3 }, { first: 7, last: 7 }]); // prettier-ignore
});

test("lists of addresses hold every area and stay within the length that Excel takes", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(1_000_000), { maxLength: 200 }), (rows) => {
      const areas = rows.map((row) => ({ top: row, left: 0, bottom: row + 1, right: 2 }));
      const lists = addressLists(areas);
      expect(lists.flatMap((list) => list.split(",")).map(parseArea)).toEqual(areas);
      expect(lists.every((list) => list.length <= 255)).toBe(true);
    }),
  );
});

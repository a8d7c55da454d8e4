import { areaAddress, type Area } from "../workbook/a1";

export interface Position {
  readonly row: number;
  readonly column: number;
}

/** Covers the positions with few rectangles that never overlap: runs in a row, joined downwards where they are equally wide. */
export function rectanglesOf(positions: Iterable<Position>): Area[] {
  const rectangles: Area[] = [];
  let above = new Map<number, number>();
  let current = new Map<number, number>();
  let row = -1;
  for (const run of runsOf(positions)) {
    if (run.top !== row) {
      above = run.top === row + 1 ? current : new Map<number, number>();
      [current, row] = [new Map<number, number>(), run.top];
    }
    const index = above.get(run.left);
    const upper = index === undefined ? undefined : rectangles[index];
    if (index !== undefined && upper?.right === run.right) {
      rectangles[index] = { ...upper, bottom: run.bottom };
      current.set(run.left, index);
    } else {
      current.set(run.left, rectangles.push(run) - 1);
    }
  }
  return rectangles;
}

/** Neighbours in a row as rectangles one row high, from the top down and from left to right. */
function runsOf(positions: Iterable<Position>): Area[] {
  const sorted = [...positions].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last !== undefined && last.top === row && column <= last.right + 1) last.right = column;
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}

/** Whole numbers as closed runs: [1, 2, 3, 7] gives 1–3 and 7–7. */
export function spansOf(numbers: Iterable<number>): { readonly first: number; readonly last: number }[] {
  return rectanglesOf([...numbers].map((column) => ({ row: 0, column }))).map(({ left, right }) => ({
    first: left,
    last: right,
  }));
}

/** Addresses for `getRanges`, as few as fit the length that every Excel takes. */
export function addressLists(areas: readonly Area[]): string[] {
  return joinedWithin(areas.map(areaAddress));
}

/** Excel's own limit is about 8,000 characters but not documented, and people report 255; see OfficeDev/office-js#5198. */
const longestList = 255;

/** Joins addresses with commas into lists that `getRanges` accepts. */
export function joinedWithin(addresses: readonly string[]): string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + 1 + address.length <= longestList) {
      lists[lists.length - 1] = `${last},${address}`;
    } else lists.push(address);
  }
  return lists;
}

import type { Area } from "./a1";
import { areaAddress, maxColumns, maxRows } from "./a1";

/** True for a rectangle of at least one cell that lies on a sheet. */
export function isOnSheet(area: Area): boolean {
  return isInside(area.top, area.bottom, maxRows) && isInside(area.left, area.right, maxColumns);
}

function isInside(first: number, last: number, size: number): boolean {
  return Number.isInteger(first) && Number.isInteger(last) && first >= 0 && first <= last && last < size;
}

/** True when the areas have a cell in common. */
export function overlap(one: Area, other: Area): boolean {
  return one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom;
}

/** True for a cell that lies in the area. */
export function isIn(area: Area, { row, column }: { readonly row: number; readonly column: number }): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** True for one row or one column of cells. */
export function isLine(area: Area): boolean {
  return area.top === area.bottom || area.left === area.right;
}

/** Problems of areas at a place: none at all, or one that does not lie on a sheet. */
export function* areasProblems(place: string, areas: readonly Area[]): Generator<string> {
  if (areas.length === 0) yield `${place}: no area`;
  for (const area of areas) {
    if (!isOnSheet(area)) yield `${place}: ${areaAddress(area)} is outside the sheet`;
  }
}

/** The pairs of areas that have a cell in common. */
export function* overlappingPairs(areas: readonly Area[]): Generator<readonly [Area, Area]> {
  const downwards = [...areas].sort((one, other) => one.top - other.top);
  for (const [index, area] of downwards.entries()) {
    for (let next = index + 1; next < downwards.length; next++) {
      const other = downwards[next];
      if (other === undefined || other.top > area.bottom) break;
      if (overlap(area, other)) yield [area, other];
    }
  }
}

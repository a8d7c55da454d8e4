import { areaAddress, parseArea, type Area } from "../../workbook/a1";
import type { TablePlacement } from "./sheet-placement";

/** What becomes of an area of the standing sheet: the same, moved or grown; nothing when its row is gone. */
export type MoveArea = (area: Area) => readonly Area[];

/** Areas that reach to the last row of a table grow with it, and those of one row go along with what stands there. */
export function moveAreas(tables: readonly TablePlacement[]): MoveArea {
  const moves = tables.map((table) => moveInTable(table));
  return (area) => moves.map((move) => move(area)).find((moved) => moved !== null) ?? [area];
}

/** A list of areas ("B6:B40 D6") after the move; what is no area stays. */
export function moveList(list: string, move: MoveArea): string {
  const pieces = list.split(/\s+/).flatMap((text) => {
    const area = parseArea(text);
    return area === null ? [text] : move(area).map(areaAddress);
  });
  return [...new Set(pieces)].join(" ");
}

function moveInTable({ standing, area: next, continues }: TablePlacement): (area: Area) => readonly Area[] | null {
  const { top, left, bottom, right } = standing.area;
  const down = next.top - top;
  const rows = new Map(continues.flatMap((row, index) => (row === null ? [] : [[row, next.top + 1 + index]])));
  return (area) => {
    if (area.right < left || area.left > right || area.bottom <= top || area.top > bottom) return null;
    const isOneRow = area.top === area.bottom;
    const isWhole = area.top <= top + 1 && area.bottom === bottom;
    if (isOneRow && !isWhole) return movedRow(area, rows.get(area.top));
    const first = area.top > top ? area.top + down : area.top;
    const last = area.bottom === bottom ? next.bottom : area.bottom + (area.bottom < bottom ? down : 0);
    return first > last ? [] : [{ ...area, top: first, bottom: last }];
  };
}

function movedRow(area: Area, row: number | undefined): readonly Area[] {
  return row === undefined ? [] : [{ ...area, top: row, bottom: row }];
}

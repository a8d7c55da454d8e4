import { areaAddress, parseArea, type Area } from "../../workbook/a1";
import { changeFormula, writeCell, type CellReference } from "../../workbook/formula-text";
import { rowAfter, type MadeRoom } from "./make-room";
import { isSame } from "./match-sheets";
import type { TablePlacement } from "./sheet-placement";

/** What becomes of an area of the standing sheet: the same, moved or grown; nothing when its row is gone. */
export type MoveArea = (area: Area) => readonly Area[];

/** Where areas and formulas of a standing sheet go when its tables get other rows. */
export interface SheetMove {
  readonly area: MoveArea;
  /** A formula on the sheet of that name, null for the sheet itself, of which the areas grow with the tables. */
  readonly formula: (formula: string, sheet: string | null) => string;
}

/** Areas that reach to the last row of a table grow with it, and those of one row go along with what stands there. */
export function moveSheet(name: string, tables: readonly TablePlacement[], room: MadeRoom | null): SheetMove {
  const moves = tables.map((table) => moveInTable(table));
  const below = (area: Area) => ({ ...area, top: rowAfter(area.top, room), bottom: rowAfter(area.bottom, room) });
  return {
    area: (area) => moves.map((move) => move(area)).find((moved) => moved !== null) ?? [below(area)],
    formula: (formula, on) =>
      changeFormula(formula, {
        cell: (cell) => {
          if (cell.sheet === null ? on !== null : !isSame(cell.sheet, name)) return cell.text;
          const row = rowInFormula(cell, tables) ?? rowAfter(cell.row, room);
          return row === cell.row ? cell.text : writeCell({ ...cell, row });
        },
      }),
  };
}

/** The end of an area that reached to the last row of a table. */
function rowInFormula({ row, column, isEnd }: CellReference, tables: readonly TablePlacement[]): number | null {
  const table = tables.find(
    ({ standing: { area } }) => isEnd && row === area.bottom && column >= area.left && column <= area.right,
  );
  return table?.area.bottom ?? null;
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

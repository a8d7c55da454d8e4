import type { ICellData, IStyleData } from "@univerjs/core";
import type { Area } from "../../workbook/a1";
import type { FormatSetting } from "../model/cell-formats";
import { borderSide, sidesOf, type DrawnBorder, type SideSetting } from "./cell-borders";

/** Cells by row and column, as Univer takes them. */
export type CellMatrix = Record<number, Record<number, ICellData>>;

const pixelsPerIndent = 9;
const horizontal: Readonly<Record<string, number>> = { Left: 1, Center: 2, Right: 3 };
const vertical: Readonly<Record<string, number>> = { Top: 1, Center: 2, Bottom: 3 };
const wrapped = { on: 3, off: 1 } as const;

/** How Univer says each thing that Excel was told; what is not here does not show. */
const stylers: Readonly<Record<string, (value: unknown) => IStyleData>> = {
  "font/size": (size) => ({ fs: Number(size) }),
  "font/bold": (bold) => ({ bl: bold === true ? 1 : 0 }),
  "font/underline": (line) => ({ ul: { s: line === "Single" ? 1 : 0 } }),
  "font/color": (color) => ({ cl: { rgb: String(color) } }),
  "fill/color": (color) => ({ bg: { rgb: String(color) } }),
  horizontalAlignment: (side) => ({ ht: horizontal[String(side)] ?? null }),
  verticalAlignment: (side) => ({ vt: vertical[String(side)] ?? null }),
  wrapText: (wrap) => ({ tb: wrap === true ? wrapped.on : wrapped.off }),
  indentLevel: (level) => ({ pd: { l: 2 + Number(level) * pixelsPerIndent } }),
  numberFormat: (pattern) => ({ n: { pattern: String(pattern) } }),
};

/** The look of all cells that the settings speak of, later ones over earlier ones. */
export function cellStyles(settings: readonly FormatSetting[]): CellMatrix {
  const cells: CellMatrix = {};
  const borders = new Map<string, DrawnBorder>();
  for (const { areas, path, value } of settings) {
    const style = value === undefined ? undefined : stylers[path]?.(value);
    const side = sidesOf(path);
    for (const area of areas) {
      if (style !== undefined) forEachCell(area, (row, column) => addStyle(cells, row, column, style));
      if (side !== null) noteBorder(borders, side.cellsOf(area), side, value);
    }
  }
  for (const border of borders.values()) {
    addStyle(cells, border.row, border.column, {
      bd: { ...borderOf(cells, border), [border.side]: borderSide(border) },
    });
  }
  return cells;
}

const borderOf = (cells: CellMatrix, { row, column }: DrawnBorder): IStyleData["bd"] => styleAt(cells, row, column).bd;

function noteBorder(
  borders: Map<string, DrawnBorder>,
  { top, left, bottom, right }: Area,
  { side, property }: SideSetting,
  value: unknown,
): void {
  forEachCell({ top, left, bottom, right }, (row, column) => {
    const key = `${row} ${column} ${side}`;
    const known = borders.get(key) ?? { row, column, side, style: "None", weight: "Thin", color: "#000000" };
    borders.set(key, { ...known, [property]: value });
  });
}

function addStyle(cells: CellMatrix, row: number, column: number, style: IStyleData): void {
  (cells[row] ??= {})[column] = { s: { ...styleAt(cells, row, column), ...style } };
}

function styleAt(cells: CellMatrix, row: number, column: number): IStyleData {
  const style = cells[row]?.[column]?.s;
  return typeof style === "object" && style !== null ? style : {};
}

function forEachCell({ top, left, bottom, right }: Area, visit: (row: number, column: number) => void): void {
  for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) visit(row, column);
}

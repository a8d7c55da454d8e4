import type { Area } from "../../workbook/a1";
import type { SheetArea, SheetDescription } from "../../workbook/description";
import { changeFormula, writeCell } from "../../workbook/formula-text";
import { isSame } from "./match-sheets";
import { columnsOf, type SheetPlacement } from "./sheet-placement";

/** A described sheet and where its parts go. */
export interface SheetTarget {
  readonly described: SheetDescription;
  /** What the sheet is called in the standing workbook. */
  readonly name: string;
  readonly placement: SheetPlacement;
}

/** Where the cells of the described sheets go. Sheets are asked for by their described names. */
export class SheetPlaces {
  /** True when everything stands as described, as it nearly always does. */
  readonly isUnmoved: boolean;
  private readonly columnMaps: ReadonlyMap<SheetTarget, readonly (readonly number[])[]>;

  constructor(readonly targets: readonly SheetTarget[]) {
    this.columnMaps = new Map(targets.map((target) => [target, target.placement.tables.map(columnsOf)]));
    this.isUnmoved = targets.every((target) => isUnmoved(target, this.columnMaps.get(target) ?? []));
  }

  sheetName(name: string): string {
    return this.target(name)?.name ?? name;
  }

  rowsDown(sheet: string): number {
    return this.target(sheet)?.placement.rows ?? 0;
  }

  /** The column of a cell: that of its table column, or as far from the table as described. */
  column(sheet: string, row: number, column: number): number {
    const target = this.target(sheet);
    const tables = target?.placement.tables ?? [];
    if (target === undefined || tables.length === 0) return column;
    const inColumns = (index: number) => {
      const area = tables[index]?.described.area;
      return area !== undefined && column >= area.left && column <= area.right;
    };
    const indexes = [...tables.keys()].filter(inColumns);
    const at = indexes.find((index) => row >= (tables[index]?.described.area.top ?? 0)) ?? indexes[0] ?? 0;
    const { described, area } = tables[at] as (typeof tables)[number];
    const isInTable = row >= described.area.top && row <= described.area.bottom;
    // What stands above the first column stays at the left edge, whatever column comes first now.
    if (column < described.area.left || (column === described.area.left && !isInTable)) return column + area.left - described.area.left; // prettier-ignore
    if (column > described.area.right) return column + area.right - described.area.right;
    return this.columnMaps.get(target)?.[at]?.[column - described.area.left] ?? column;
  }

  /** The pieces that an area falls into when other columns stand between its own. */
  areas(sheet: string, area: Area): Area[] {
    const down = this.rowsDown(sheet);
    const [top, bottom] = [area.top + down, area.bottom + down];
    const columns = Array.from({ length: area.right - area.left + 1 }, (_, index) =>
      this.column(sheet, area.bottom, area.left + index),
    ).sort((one, other) => one - other);
    const pieces: Area[] = [];
    for (const column of columns) {
      const last = pieces.at(-1);
      if (last?.right === column - 1) pieces[pieces.length - 1] = { ...last, right: column };
      else pieces.push({ top, bottom, left: column, right: column });
    }
    return pieces;
  }

  /** The rectangle between the two corners of an area. */
  corners(sheet: string, area: Area): Area {
    const down = this.rowsDown(sheet);
    const ends = [this.column(sheet, area.top, area.left), this.column(sheet, area.bottom, area.right)];
    return { top: area.top + down, bottom: area.bottom + down, left: Math.min(...ends), right: Math.max(...ends) };
  }

  area({ sheet, area }: SheetArea): SheetArea {
    return { sheet: this.sheetName(sheet), area: this.corners(sheet, area) };
  }

  /** A formula that stands on the sheet `on`. */
  formula(on: string, formula: string): string {
    return changeFormula(formula, {
      sheet: (name) => this.sheetName(name),
      cell: (cell) => {
        const sheet = cell.sheet ?? on;
        const row = cell.row + this.rowsDown(sheet);
        const column = this.column(sheet, cell.row, cell.column);
        return row === cell.row && column === cell.column ? cell.text : writeCell({ ...cell, row, column });
      },
    });
  }

  private target(name: string): SheetTarget | undefined {
    return this.targets.find(({ described }) => isSame(described.name, name));
  }
}

function isUnmoved({ described, name, placement }: SheetTarget, columns: readonly (readonly number[])[]): boolean {
  const isInPlace = placement.tables.every(
    ({ described: table }, index) => columns[index]?.every((column, offset) => column === table.area.left + offset) === true,
  );
  return name === described.name && placement.rows === 0 && isInPlace;
} // prettier-ignore

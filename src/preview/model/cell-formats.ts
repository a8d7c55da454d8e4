import type { Area } from "../../workbook/a1";

export const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

/** What the cells of a sheet were told about their look, under paths such as "font/bold" or "borders/EdgeTop/color". */
export class CellFormats {
  private readonly settings: { readonly areas: readonly Area[]; readonly path: string; readonly value: unknown }[] = [];

  set(areas: readonly Area[], path: string, value: unknown): void {
    this.settings.push({ areas, path, value });
  }

  /** The last setting for a cell; undefined when there was none. */
  get(row: number, column: number, path: string): unknown {
    return this.settings.findLast(
      (each) => each.path === path && each.areas.some((area) => contains(area, row, column)),
    )?.value;
  }
}

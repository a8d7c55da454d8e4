import type { Area } from "../../workbook/a1";

export interface FormatSetting {
  readonly areas: readonly Area[];
  readonly path: string;
  readonly value: unknown;
}

const isSize = ({ path }: FormatSetting): boolean => /^(row|column)(Hidden|Height|Width)$/.test(path);

export const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

/** What the cells of a sheet were told about their look, under paths such as "font/bold" or "borders/EdgeTop/color". */
export class CellFormats {
  private settings: FormatSetting[] = [];

  set(areas: readonly Area[], path: string, value: unknown): void {
    this.settings.push({ areas, path, value });
  }

  /** Takes the look of an area away; hidden rows and sizes stay, as in Excel. */
  clear(area: Area): void {
    const isWithin = (each: Area): boolean =>
      contains(area, each.top, each.left) && contains(area, each.bottom, each.right);
    this.settings = this.settings.filter((each) => isSize(each) || !each.areas.every(isWithin));
    for (const path of new Set(this.settings.filter((each) => !isSize(each)).map((each) => each.path))) {
      this.set([area], path, undefined);
    }
  }

  /** All settings in their order; after a clear it is another list. */
  history(): readonly FormatSetting[] {
    return this.settings;
  }

  /** The last setting for a cell; undefined when there was none. */
  get(row: number, column: number, path: string): unknown {
    return this.settings.findLast(
      (each) => each.path === path && each.areas.some((area) => contains(area, row, column)),
    )?.value;
  }
}

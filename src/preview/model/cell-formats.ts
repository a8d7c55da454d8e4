import type { Area } from "../../workbook/a1";

export interface FormatSetting {
  readonly areas: readonly Area[];
  readonly path: string;
  readonly value: unknown;
}

const isSize = ({ path }: FormatSetting): boolean => /^(row|column)(Hidden|Height|Width)$/.test(path);

export const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

/** What is left of an area without the cells of another: at most four rectangles. */
function without(area: Area, hole: Area): Area[] {
  const cut = {
    top: Math.max(area.top, hole.top),
    bottom: Math.min(area.bottom, hole.bottom),
    left: Math.max(area.left, hole.left),
    right: Math.min(area.right, hole.right),
  };
  if (cut.top > cut.bottom || cut.left > cut.right) return [area];
  return [
    { ...area, bottom: cut.top - 1 },
    { ...area, top: cut.bottom + 1 },
    { ...cut, left: area.left, right: cut.left - 1 },
    { ...cut, left: cut.right + 1, right: area.right },
  ].filter(({ top, bottom, left, right }) => top <= bottom && left <= right);
}

/** What the cells of a sheet were told about their look, under paths such as "font/bold" or "borders/EdgeTop/color". */
export class CellFormats {
  private settings: FormatSetting[] = [];

  set(areas: readonly Area[], path: string, value: unknown): void {
    this.settings.push({ areas, path, value });
  }

  /** Takes the look of an area away; hidden rows and sizes stay, as in Excel. */
  clear(area: Area): void {
    this.settings = this.settings.flatMap((each) => {
      if (isSize(each)) return [each];
      const areas = each.areas.flatMap((told) => without(told, area));
      return areas.length === 0 ? [] : [{ ...each, areas }];
    });
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

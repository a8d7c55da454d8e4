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
export function without(area: Area, hole: Area): Area[] {
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

/** What two areas have in common; null for nothing. */
export function overlap(one: Area, other: Area): Area | null {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top > area.bottom || area.left > area.right ? null : area;
}

/** What is told of whole columns of the area stays told of them; anything less goes along with its rows. */
function moved(told: Area, area: Area, to: ReadonlyMap<number, number>): Area[] {
  const common = overlap(told, area);
  if (common === null || (common.top === area.top && common.bottom === area.bottom)) return [told];
  const rows = Array.from({ length: common.bottom - common.top + 1 }, (_, index) => {
    const row = to.get(common.top + index) ?? common.top + index;
    return { ...common, top: row, bottom: row };
  });
  return [...without(told, common), ...rows];
}

function shifted(told: Area, source: Area, top: number, left: number): Area[] {
  const common = overlap(told, source);
  if (common === null) return [];
  const [down, right] = [top - source.top, left - source.left];
  return [{ top: common.top + down, bottom: common.bottom + down, left: common.left + right, right: common.right + right }];
} // prettier-ignore

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

  /** Gives the rows of an area the looks that rows had: per row the one that it gets, in sheet rows. */
  moveRows(area: Area, from: readonly number[]): void {
    const to = new Map(from.map((row, index) => [row, area.top + index]));
    this.settings = this.settings.map((each) =>
      isSize(each) ? each : { ...each, areas: each.areas.flatMap((told) => moved(told, area, to)) },
    );
  }

  /** The look of an area, of this sheet or another, once more elsewhere. */
  copyOf(other: CellFormats, source: Area, top: number, left: number): void {
    const copies = other.settings.flatMap((each) => {
      const areas = isSize(each) ? [] : each.areas.flatMap((told) => shifted(told, source, top, left));
      return areas.length === 0 ? [] : [{ ...each, areas }];
    });
    this.clear({ top, left, bottom: top + source.bottom - source.top, right: left + source.right - source.left });
    this.settings.push(...copies);
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

import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Area } from "../../workbook/a1";
import type { FormatSetting } from "../model/cell-formats";
import { univerRange } from "./univer-range";

const pixelsPerPoint = 4 / 3;
const pixels = (points: unknown): number => Math.round(Number(points) * pixelsPerPoint);
const no = 0;

/** A change of a sheet, as Univer takes it. */
export interface Mutation {
  readonly id: string;
  readonly params: object;
}

/** The changes that give rows and columns the sizes that they were told, in that order: a size shows a hidden one again. */
export function sizeMutations(sheet: FWorksheet, settings: readonly FormatSetting[]): Mutation[] {
  return settings.flatMap(({ areas, path, value }) => {
    const ranges = areas.map((area) => univerRange(within(sheet, area)));
    return (painters[path]?.(value) ?? []).map(({ id, ...params }) => ({ id: `sheet.mutation.${id}`, params: { ranges, ...params } })); // prettier-ignore
  });
}

type SizePainter = (value: unknown) => readonly { readonly id: string }[];

const painters: Readonly<Record<string, SizePainter>> = {
  rowHeight: (points) => [
    { id: "set-row-visible" },
    { id: "set-worksheet-row-is-auto-height", autoHeightInfo: no },
    { id: "set-worksheet-row-height", rowHeight: pixels(points) },
  ],
  columnWidth: (points) => [{ id: "set-col-visible" }, { id: "set-worksheet-col-width", colWidth: pixels(points) }],
  rowHidden: (hidden) => [{ id: hidden === true ? "set-row-hidden" : "set-row-visible" }],
  columnHidden: (hidden) => [{ id: hidden === true ? "set-col-hidden" : "set-col-visible" }],
};

/** Excel's whole rows and columns are longer than Univer's. */
function within(sheet: FWorksheet, { top, left, bottom, right }: Area): Area {
  return {
    top,
    left,
    bottom: Math.min(bottom, sheet.getMaxRows() - 1),
    right: Math.min(right, sheet.getMaxColumns() - 1),
  };
}

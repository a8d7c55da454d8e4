import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Area } from "../../workbook/a1";
import type { FormatSetting } from "../model/cell-formats";

const pixelsPerPoint = 4 / 3;

/** Gives rows and columns the sizes that they were told, in that order: a size shows a hidden row again. */
export function paintSizes(sheet: FWorksheet, settings: readonly FormatSetting[]): void {
  for (const { areas, path, value } of settings) {
    const paint = painters[path];
    if (paint !== undefined) for (const area of areas) paint(sheet, within(sheet, area), value);
  }
}

type SizePainter = (sheet: FWorksheet, area: Area, value: unknown) => void;

const painters: Readonly<Record<string, SizePainter>> = {
  rowHeight: (sheet, { top, bottom }, points) =>
    sheet.setRowHeightsForced(top, bottom - top + 1, Math.round(Number(points) * pixelsPerPoint)),
  columnWidth: (sheet, { left, right }, points) =>
    sheet.setColumnWidths(left, right - left + 1, Math.round(Number(points) * pixelsPerPoint)),
  rowHidden: (sheet, { top, bottom }, hidden) =>
    hidden === true ? sheet.hideRows(top, bottom - top + 1) : sheet.showRows(top, bottom - top + 1),
  columnHidden: (sheet, { left, right }, hidden) =>
    hidden === true ? sheet.hideColumns(left, right - left + 1) : sheet.showColumns(left, right - left + 1),
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

import type { FWorksheet } from "@univerjs/sheets/facade";
import type { SheetRecord } from "../model/workbook-record";

interface Freeze {
  readonly rows: number;
  readonly columns: number;
}

/** How a sheet stands on the screen, as it was painted last. */
export interface PaintedView {
  readonly isVisible: boolean;
  readonly tabColor: unknown;
  readonly gridlines: boolean;
  readonly freeze: Freeze | null;
}

const unpainted: PaintedView = { isVisible: true, tabColor: undefined, gridlines: true, freeze: null };

/** Univer knows no very hidden sheets: to a person they are as hidden as others. */
export function paintView(sheet: FWorksheet, { settings }: SheetRecord, painted = unpainted): PaintedView {
  const wanted: PaintedView = {
    isVisible: settings.get("visibility") === "Visible",
    tabColor: settings.get("tabColor"),
    gridlines: settings.get("showGridlines") !== false,
    freeze: (settings.get("freeze") ?? null) as Freeze | null,
  };
  if (wanted.tabColor !== painted.tabColor) sheet.setTabColor(String(wanted.tabColor));
  if (wanted.gridlines !== painted.gridlines) sheet.setHiddenGridlines(!wanted.gridlines);
  if (wanted.freeze !== null && wanted.freeze !== painted.freeze) freeze(sheet, wanted.freeze);
  if (wanted.isVisible !== painted.isVisible) {
    if (wanted.isVisible) sheet.showSheet();
    else sheet.hideSheet();
  }
  return wanted;
}

function freeze(sheet: FWorksheet, { rows, columns }: Freeze): void {
  sheet.setFreeze({ xSplit: columns, ySplit: rows, startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1 }); // prettier-ignore
}

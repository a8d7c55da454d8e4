import type { ICellDataForSheetInterceptor, Nullable, Univer } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { cellData } from "../grid/cell-data";
import { readDutchInput } from "../model/read-dutch-input";
import type { WorkbookRecord } from "../model/workbook-record";

/** Before everything of Univer's own, which reads as an English Excel does. */
const first = 1_000;

/** What a person types in the grid is read as a Dutch Excel reads it; an entry that was not changed stays what it is. */
export function typeLikeDutch(core: Univer, workbook: WorkbookRecord): void {
  const { writeCellInterceptor } = core.__getInjector().get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: first,
    handler: (cell, { subUnitId, row, col, worksheet }, next) => {
      const typed = typedText(cell);
      if (typed === null || typed === "" || typed === String(worksheet.getCellRaw(row, col)?.v)) return next(cell);
      const isTextCell = workbook.findSheet(subUnitId)?.formats.get(row, col, "numberFormat") === "@";
      return { ...cell, p: null, ...cellData(readDutchInput(typed, isTextCell)) };
    },
  });
}

/** Null for what is no plain text, such as a formula. */
function typedText(given: Nullable<ICellDataForSheetInterceptor>): string | null {
  const cell = given ?? null;
  if (cell === null || (cell.f ?? "") !== "") return null;
  const stream = cell.p?.body?.dataStream;
  if (stream !== undefined) return stream.replace(/\r\n$/, "").replaceAll("\r", "\n");
  return cell.v === null || cell.v === undefined ? null : String(cell.v);
}

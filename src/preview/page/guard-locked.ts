import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type {} from "@univerjs/preset-sheets-core";
import type { Area } from "../../workbook/a1";
import type { OwnHand } from "../grid/own-hand";
import type { SheetRecord, WorkbookRecord } from "../model/workbook-record";
import { areaOfRange } from "../paint/univer-range";

/** Univer's commands that write in the selected cells; a look or a size is no matter here. */
const writing = [
  "sheet.command.set-range-values",
  "sheet.command.clear-selection-content",
  "sheet.command.clear-selection-all",
  "sheet.command.paste",
  "sheet.command.auto-fill",
  "sheet.command.move-range",
];

interface Guarded {
  readonly univer: FUniver;
  readonly univerWorkbook: FWorkbook;
  readonly hand: OwnHand;
  readonly workbook: WorkbookRecord;
}

/** A protected sheet refuses what a person does to its locked cells; `onRefused` may say so. */
export function guardLocked({ univer, univerWorkbook, hand, workbook }: Guarded, onRefused: () => void): void {
  const refuse = (event: { cancel?: boolean }): void => {
    event.cancel = true;
    onRefused();
  };
  univer.addEvent(univer.Event.BeforeSheetEditStart, (event) => {
    const sheet = workbook.findSheet(event.worksheet.getSheetId());
    if (sheet?.isLocked(event.row, event.column) === true) refuse(event);
  });
  univer.addEvent(univer.Event.BeforeCommandExecute, (event) => {
    if (hand.isAtWork() || !writing.includes(event.id)) return;
    const selected = univerWorkbook.getActiveSheet().getSelection()?.getActiveRangeList() ?? [];
    const sheet = workbook.findSheet(univerWorkbook.getActiveSheet().getSheetId());
    if (sheet === null || sheet.protection === null) return;
    if (selected.some((range) => hasLocked(sheet, areaOfRange(range.getRange())))) refuse(event);
  });
}

function hasLocked(sheet: SheetRecord, { top, left, bottom, right }: Area): boolean {
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) if (sheet.isLocked(row, column)) return true;
  return false;
}

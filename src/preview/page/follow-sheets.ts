import type { FWorkbook } from "@univerjs/sheets/facade";
import { WorksheetModel } from "../model/worksheet-model";
import { SheetRecord, type WorkbookRecord } from "../model/workbook-record";

/** Makes the record's sheets those that a person sees: added, deleted, renamed, moved. */
export function followSheets(workbook: WorkbookRecord, univerWorkbook: FWorkbook): void {
  const sheets = univerWorkbook.getSheets().map((sheet) => {
    const [id, name] = [sheet.getSheetId(), sheet.getSheetName()];
    const known = workbook.sheets.find((each) => each.id === id) ?? newSheet(workbook, id, name);
    known.name = name;
    return known;
  });
  workbook.sheets.splice(0, workbook.sheets.length, ...sheets);
}

function newSheet(workbook: WorkbookRecord, id: string, name: string): SheetRecord {
  const record = new SheetRecord(id, name);
  record.model = new WorksheetModel(workbook, record);
  return record;
}

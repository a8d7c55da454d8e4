import type { Univer } from "@univerjs/core";
import { IUndoRedoService } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type {} from "@univerjs/preset-sheets-core";
import type { SheetRecord, WorkbookRecord } from "../model/workbook-record";
import { paintView, type PaintedView } from "./paint-view";
import { SheetPainter } from "./sheet-painter";

/** Keeps what Univer shows equal to what the record of the workbook remembers. */
export class Painter {
  private readonly univer: FUniver;
  private readonly undo: IUndoRedoService;
  private readonly workbook: FWorkbook;
  private readonly painters = new Map<string, SheetPainter>();
  private readonly views = new Map<string, PaintedView>();
  private selection: WorkbookRecord["selection"] = null;

  constructor(core: Univer, univer: FUniver, workbook: FWorkbook) {
    this.undo = core.__getInjector().get(IUndoRedoService);
    this.univer = univer;
    this.workbook = workbook;
  }

  /** Painting is not something that a person did: it can't be undone. */
  paint(record: WorkbookRecord): void {
    for (const sheet of record.sheets) this.paintSheet(sheet);
    this.showActiveSheet(record);
    this.showSelection(record);
    this.undo.clearUndoRedo(this.workbook.getId());
  }

  private paintSheet(record: SheetRecord): void {
    const sheet = this.sheet(record.id);
    const painter = this.painters.get(record.id) ?? new SheetPainter(this.univer, this.workbook.getId(), record.id);
    this.painters.set(record.id, painter);
    painter.paint(record, sheet);
    this.views.set(record.id, paintView(sheet, record, this.views.get(record.id)));
  }

  private showActiveSheet({ activeSheet }: WorkbookRecord): void {
    if (activeSheet === null || this.workbook.getActiveSheet().getSheetId() === activeSheet.id) return;
    this.workbook.setActiveSheet(this.sheet(activeSheet.id));
  }

  private showSelection({ selection }: WorkbookRecord): void {
    if (selection === null || selection === this.selection) return;
    this.selection = selection;
    const { top, left, bottom, right } = selection.area;
    const sheet = this.sheet(selection.sheet.id);
    sheet.getRange(top, left, bottom - top + 1, right - left + 1).activate();
    if (!isSeen(sheet, top, left))
      sheet.scrollToCell(rowAbove(selection.sheet, sheet, top), Math.max(0, left - columnsBefore));
  }

  private sheet(id: string): FWorksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (sheet === null) throw new Error(`Univer has no sheet ${id}`);
    return sheet;
  }
}

/** So much is seen above a cell that one goes to, in pixels, and before it, in columns. */
const seenAbove = 130;
const columnsBefore = 5;

/** The row to scroll to. Univer counts as if no rows were frozen, so it would show a cell their height too low. */
function rowAbove({ settings, formats }: SheetRecord, sheet: FWorksheet, row: number): number {
  const heightOf = (each: number) => (formats.get(each, 0, "rowHidden") === true ? 0 : sheet.getRowHeight(each));
  const frozen = (settings.get("freeze") as { readonly rows: number } | null | undefined)?.rows ?? 0;
  let wanted = seenAbove;
  for (let each = 0; each < frozen; each++) wanted += heightOf(each);
  let above = row;
  while (above > 0 && wanted > 0) wanted -= heightOf(--above);
  return above;
}

function isSeen(sheet: FWorksheet, row: number, column: number): boolean {
  // A sheet that was never shown has no visible range, whatever the types say.
  const seen = sheet.getVisibleRange() as ReturnType<FWorksheet["getVisibleRange"]> | undefined;
  if (seen === null || seen === undefined) return false;
  // The first row in view may be half under the frozen ones.
  const isBelowFirst = row > seen.startRow || seen.startRow === 0;
  return isBelowFirst && row < seen.endRow && column >= seen.startColumn && column < seen.endColumn;
}

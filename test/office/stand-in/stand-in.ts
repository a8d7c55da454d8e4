import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { BatchInterpreter } from "../../../src/preview/protocol/batch-interpreter";
import { connectHost, type SentRequest } from "./host-bridge";
import { loadExcelLibrary, type ExcelLibrary } from "./load-excel-library";
import { UniverGrid } from "../../../src/preview/grid/univer-grid";
import { addSheet, WorkbookModel } from "../../../src/preview/model/workbook-model";
import { WorkbookRecord } from "../../../src/preview/model/workbook-record";

declare global {
  /** Given by univer-environment.cjs. */
  function startUniver(): { univer: FUniver; workbook: FWorkbook; dispose(): void };
}

/** Microsoft's library on our stand-in for Excel, with one empty sheet `Blad1`. */
export interface StandIn extends ExcelLibrary {
  readonly workbook: WorkbookRecord;
  /** Requests until now, without what the library sends to let go of references. */
  readonly requests: () => readonly SentRequest[];
  readonly dispose: () => void;
}

export function startStandIn(): StandIn {
  const { univer, workbook: univerWorkbook, dispose } = startUniver();
  const workbook = new WorkbookRecord(new UniverGrid(univer, univerWorkbook));
  addSheet(workbook, "Blad1");
  const interpreter = new BatchInterpreter(new WorkbookModel(workbook), () => workbook.grid.settle());
  const library = loadExcelLibrary();
  const log: SentRequest[] = [];
  connectHost(library, interpreter, log);
  return { ...library, workbook, requests: () => log.filter(({ isCleanUp }) => !isCleanUp), dispose };
}

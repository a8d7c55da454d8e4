import type { FUniver } from "@univerjs/core/facade";
import { parseArea } from "../../../src/workbook/a1";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { BatchInterpreter } from "../../../src/preview/protocol/batch-interpreter";
import { connectHost } from "../../../src/preview/protocol/connect-host";
import { loadExcelLibrary, type ExcelLibrary } from "./load-excel-library";
import type { Grid } from "../../../src/preview/grid/grid";
import { UniverGrid } from "../../../src/preview/grid/univer-grid";
import { Host, type HostEvent, type SentRequest } from "../../../src/preview/protocol/host";
import { tellChanges } from "../../../src/preview/model/change-feed";
import { typeAsUser } from "../../../src/preview/model/type-as-user";
import { WorkbookModel } from "../../../src/preview/model/workbook-model";
import { addSheet } from "../../../src/preview/model/worksheets-model";
import { WorkbookRecord } from "../../../src/preview/model/workbook-record";

declare global {
  /** Given by univer-environment.cjs. */
  function startUniver(): { univer: FUniver; workbook: FWorkbook; dispose(): void };
}

/** Microsoft's library on our stand-in for Excel, with one empty sheet `Blad1`. */
export interface StandIn extends ExcelLibrary {
  readonly workbook: WorkbookRecord;
  /** Where trouble can be asked for. */
  readonly host: Host;
  /** Types in a cell as a person does, and tells the library when all formulas have their new values. */
  readonly type: (sheet: string, cell: string, typed: string) => Promise<void>;
  /** Goes to a cell as a person does. */
  readonly select: (sheet: string, cell: string) => Promise<void>;
  readonly showSheet: (sheet: string) => Promise<void>;
  /** Requests until now, without what the library sends to let go of references. */
  readonly requests: () => readonly SentRequest[];
  readonly dispose: () => void;
}

export function startStandIn(): StandIn {
  const { univer, workbook, dispose } = startUniver();
  return standInOver(new UniverGrid(univer, workbook), dispose);
}

/** The same over any grid: much faster where no formula has to be calculated. */
export function standInOver(grid: Grid, dispose: () => void = () => undefined): StandIn {
  const workbook = new WorkbookRecord(grid);
  addSheet(workbook, "Blad1");
  const host = new Host(new BatchInterpreter(new WorkbookModel(workbook), () => workbook.grid.settle()));
  const library = loadExcelLibrary();
  const fire: (event: HostEvent) => void = connectHost(library, host, () => void tellChanges(workbook, fire));
  const type: StandIn["type"] = async (sheet, cell, typed) => {
    typeAsUser(workbook, sheet, cell, typed);
    await tellChanges(workbook, fire);
  };
  const showSheet: StandIn["showSheet"] = async (sheet) => {
    workbook.activeSheet = workbook.sheet(sheet);
    await tellChanges(workbook, fire);
  };
  const select: StandIn["select"] = async (sheet, cell) => {
    const area = parseArea(cell);
    if (area === null) throw new RangeError(`${cell} is no cell`);
    workbook.selection = { sheet: workbook.sheet(sheet), area };
    await showSheet(sheet);
  };
  return { ...library, workbook, host, type, select, showSheet, requests: () => host.requests(), dispose };
}

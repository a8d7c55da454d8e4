import { areaAddress } from "../../workbook/a1";
import type { HostEvent } from "../protocol/host";
import type { CellChange, WorkbookRecord } from "./workbook-record";

/** The target of an event that concerns all sheets, as Microsoft's library calls it. */
export const everySheet = "Workbook";
const cellsChanged = 10;

/** Tells the clients which cells changed, once all formulas have their final values. */
export async function tellChanges(workbook: WorkbookRecord, fire: (event: HostEvent) => void): Promise<void> {
  const changes = workbook.changes.splice(0);
  await workbook.grid.settle();
  for (const change of changes) {
    if (workbook.heard.has(everySheet)) fire({ type: cellsChanged, target: everySheet, message: messageOf(change) });
  }
}

function messageOf({ sheet, area, by }: CellChange): object {
  return {
    worksheetId: sheet.id,
    address: areaAddress(area),
    changeType: "RangeEdited",
    source: "Local",
    triggerSource: by,
  };
}

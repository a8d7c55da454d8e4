import { areaAddress } from "../../workbook/a1";
import type { HostEvent } from "../protocol/host";
import type { CellChange, WorkbookRecord } from "./workbook-record";

/** The target of an event that concerns all sheets, as Microsoft's library calls it. */
const everySheet = "Workbook";
/** What clients listen to, by the number that the events have. */
export const events = { cellsChanged: 10, sheetActivated: 11, selectionChanged: 14 } as const;

/** Tells the clients which cells changed and where a person went, once all formulas have their final values. */
export async function tellChanges(workbook: WorkbookRecord, fire: (event: HostEvent) => void): Promise<void> {
  const changes = workbook.changes.splice(0);
  await workbook.grid.settle();
  const tell = (type: number, message: object): void => {
    if (workbook.heard.has(type)) fire({ type, target: everySheet, message });
  };
  for (const change of changes) tell(events.cellsChanged, messageOf(change));
  const { activeSheet, selection, told } = workbook;
  workbook.told = { activeSheet, selection };
  if (activeSheet !== null && activeSheet !== told.activeSheet)
    tell(events.sheetActivated, { worksheetId: activeSheet.id });
  if (selection !== null && selection !== told.selection)
    tell(events.selectionChanged, { worksheetId: selection.sheet.id, address: areaAddress(selection.area) });
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

import { areaAddress, type Area } from "../../workbook/a1";
import { HostError } from "../protocol/host-object";
import { areaOf } from "./reference";
import { readDutchInput } from "./read-dutch-input";
import type { SheetRecord, WorkbookRecord } from "./workbook-record";

/** Types something in a cell as a person does; "" empties it. Excel refuses it in a locked cell. */
export function typeAsUser(workbook: WorkbookRecord, sheetName: string, address: string, typed: string): void {
  const sheet = workbook.sheet(sheetName);
  const area = areaOf(address);
  demandUnlocked(sheet, area);
  const content = readDutchInput(typed, sheet.formats.get(area.top, area.left, "numberFormat") === "@");
  workbook.grid.write(sheet.id, [{ row: area.top, column: area.left, content }]);
  workbook.changes.push({ sheet, area, by: "Unknown" });
}

function demandUnlocked(sheet: SheetRecord, area: Area): void {
  if (sheet.isLocked(area.top, area.left))
    throw new HostError("AccessDenied", `${areaAddress(area)} of ${sheet.name} is locked`);
}

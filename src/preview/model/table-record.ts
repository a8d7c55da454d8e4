import type { Area } from "../../workbook/a1";
import type { Grid } from "../grid/grid";
import { HostError } from "../protocol/host-object";
import type { SheetRecord, TableRecord } from "./workbook-record";

export const headOf = (area: Area): Area => ({ ...area, bottom: area.top });

/** What stands in the head cells. */
export function columnNames(grid: Grid, { id }: SheetRecord, area: Area): string[] {
  return grid.read(id, headOf(area)).flatMap((row) => row.map(({ value }) => String(value)));
}

/** Excel may pass over rows that a filter hides: what is done to a filtered table must wait. */
export function demandUnfiltered({ filters, name }: TableRecord): void {
  if (filters.size > 0) throw new HostError("InvalidOperation", `${name} is filtered`);
}

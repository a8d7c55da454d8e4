import { areaAddress, quoteSheet, type Area } from "../../workbook/a1";
import { HostObject } from "../protocol/host-object";
import { absoluteReference } from "./reference";
import type { SheetRecord, WorkbookRecord } from "./workbook-record";

/** What an object of Excel that is one or more areas of a sheet knows about where it is. */
export abstract class CellAreas extends HostObject {
  constructor(
    readonly workbook: WorkbookRecord,
    readonly sheet: SheetRecord,
    readonly areas: readonly Area[],
  ) {
    super();
  }

  get address(): string {
    return this.areas.map((area) => `${quoteSheet(this.sheet.name)}!${areaAddress(area)}`).join(",");
  }
}

/** A value with each range in it as Excel keeps it in a rule: as a reference. */
export function withReferences(value: unknown): unknown {
  if (value instanceof CellAreas)
    return `=${value.areas.map((area) => absoluteReference(value.sheet.name, area)).join()}`;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withReferences(inner)]));
}

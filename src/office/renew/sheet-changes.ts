import type { SheetDescription } from "../../workbook/description";
import type { SheetSnapshot } from "../../workbook/snapshot";
import type { PlacedInput } from "../input-blocks";
import { asTypedText } from "../typed-text";
import { cellKey, cellValues, plainContent, saysAlready } from "./cell-values";

/**
 * What must be typed on a sheet without tables and formulas to make it say what is described; nothing when it does already.
 * Beside our columns everything stays.
 */
export function sheetChanges({ cells }: SheetDescription, standing: SheetSnapshot | undefined): readonly PlacedInput[] {
  const values = cellValues(standing);
  const described = new Set(
    cells.flatMap(({ row, column, content }) => (plainContent(content) === "" ? [] : [cellKey(row, column)])),
  );
  const right = cells.reduce((most, { column }) => Math.max(most, column), -1);
  const leftOver = (standing?.cells ?? []).filter(
    ({ row, column, value }) => value !== "" && column <= right && !described.has(cellKey(row, column)),
  );
  const changed = cells.filter(
    ({ row, column, content }) =>
      plainContent(content) !== "" && !saysAlready(values.get(cellKey(row, column)), content),
  );
  return [
    ...leftOver.map(({ row, column }) => ({ row, column, input: "" })),
    ...changed.map(({ row, column, content }) => ({ row, column, input: typed(plainContent(content)) })),
  ];
}

/** A value as it is typed so that Excel keeps it what it is. */
export function typed(value: string | number | boolean): string | number | boolean {
  return typeof value === "string" ? asTypedText(value) : value;
}

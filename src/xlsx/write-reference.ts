import type { Area } from "../workbook/a1";
import { columnName, quoteSheet } from "../workbook/a1";

/** "Begroting!$A$1:$C$9": an area that stays where it is, as names, validations and charts want it. */
export function absoluteReference(sheet: string, area: Area): string {
  const first = `$${columnName(area.left)}$${area.top + 1}`;
  const last = `$${columnName(area.right)}$${area.bottom + 1}`;
  return `${quoteSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

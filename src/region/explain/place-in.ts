import type { SheetCell } from "../../school/submission";

/** The place that the column Waar of a table names: "Begroting, G46", or a sheet alone; null for none. */
export function placeIn(where: string): SheetCell | null {
  if (where === "") return null;
  const [, sheet, cell] = /^(.*), ([A-Z]{1,3}\d+)$/s.exec(where) ?? [];
  return sheet === undefined || cell === undefined ? { sheet: where, cell: null } : { sheet, cell };
}

import type { SheetDescription } from "../../workbook/description";
import type { SheetSnapshot } from "../../workbook/snapshot";

/**
 * Whether a sheet still says around a cell what we described there: every name in its row, and the head above it. Where
 * it does, the cell is the one that we know, however the sheet is called now.
 */
export function standsAsDescribed(
  { cells }: SheetDescription,
  sheet: SheetSnapshot,
  place: { readonly row: number; readonly column: number },
): boolean {
  const texts = cells.filter(({ content }) => typeof content === "string" && content !== "");
  const above = texts.filter(({ row, column }) => column === place.column && row < place.row);
  const head = above.reduce<(typeof above)[number] | null>(
    (lowest, cell) => (lowest === null || cell.row > lowest.row ? cell : lowest),
    null,
  );
  const around = [...texts.filter(({ row }) => row === place.row), ...(head === null ? [] : [head])];
  const standing = new Map(sheet.cells.map(({ row, column, value }) => [`${row} ${column}`, value]));
  return around.every(({ row, column, content }) => standing.get(`${row} ${column}`) === content);
}

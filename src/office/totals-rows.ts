import type { SheetSnapshot, SnapshotCell } from "../workbook/snapshot";

/** A row below a table. */
interface TotalsRow {
  readonly sheet: string;
  readonly row: number;
  readonly left: number;
  readonly right: number;
}

/** Where tables show totals below their rows; a round trip more when one does. */
export async function totalsRows(tables: Excel.TableCollection): Promise<readonly TotalsRow[]> {
  const shown = tables.items.filter(({ showTotals }) => showTotals);
  if (shown.length === 0) return [];
  const asked = shown.map((table) => ({
    sheet: table.worksheet.load("name"),
    range: table.getTotalRowRange().load("rowIndex,columnIndex,columnCount"),
  }));
  await tables.context.sync();
  return asked.map(({ sheet, range }) => ({
    sheet: sheet.name,
    row: range.rowIndex,
    left: range.columnIndex,
    right: range.columnIndex + range.columnCount - 1,
  }));
}

/** A row of totals is no row of its table: it goes along with the end of it. */
export function withoutTotals(sheet: SheetSnapshot, totals: readonly TotalsRow[]): SheetSnapshot {
  const here = totals.filter((each) => each.sheet === sheet.name);
  const isTotal = ({ row, column }: SnapshotCell): boolean =>
    here.some((each) => row === each.row && column >= each.left && column <= each.right);
  return here.length === 0 ? sheet : { ...sheet, cells: sheet.cells.filter((cell) => !isTotal(cell)) };
}

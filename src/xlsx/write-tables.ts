import type { Worksheet } from "@cj-tech-master/excelts";
import { cellAddress } from "../workbook/a1";
import type { TableDescription } from "../workbook/description";

/** Adds tables in Excel's plainest style; the cells bring their own formatting. */
export function addTables(worksheet: Worksheet, tables: readonly TableDescription[]): void {
  for (const { name, area, columns, filterButtons } of tables) {
    worksheet.addTable({
      name,
      displayName: name,
      ref: cellAddress(area.top, area.left),
      headerRow: true,
      style: { theme: "TableStyleLight1", showRowStripes: false },
      columns: columns.map((column) => ({
        name: column.name,
        filterButton: filterButtons,
        ...(column.calculated !== null && { calculatedColumnFormula: column.calculated }),
      })),
      // The cells are filled later: here only the number of rows counts.
      rows: Array.from({ length: area.bottom - area.top }, () => []),
    });
  }
}

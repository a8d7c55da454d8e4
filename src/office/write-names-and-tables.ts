import { areaAddress } from "../workbook/a1";
import type { NameDescription, TableDescription } from "../workbook/description";

export function writeNames(workbook: Excel.Workbook, names: readonly NameDescription[]): void {
  for (const { name, sheet, area, hidden } of names) {
    const item = workbook.names.add(name, workbook.worksheets.getItem(sheet).getRange(areaAddress(area)));
    if (hidden) item.visible = false;
  }
}

/** Makes tables of areas whose head cells hold the column names already; our cells bring their own look. */
export function writeTables(sheet: Excel.Worksheet, tables: readonly TableDescription[]): void {
  for (const { name, area, filterButtons } of tables) {
    const table = sheet.tables.add(areaAddress(area), true);
    table.name = name;
    table.style = "TableStyleLight1";
    table.showBandedRows = false;
    table.showFilterButton = filterButtons;
  }
}

import { areaAddress, maxRows } from "../workbook/a1";
import type { StandingSheet } from "./standing-sheets";

/** Empties a standing sheet except the heads of tables that stay, and gives those tables their new size. */
export function emptySheet(sheet: Excel.Worksheet, standing: StandingSheet): void {
  const { description, keptTables, oldTables, charts } = standing;
  sheet.name = description.name;
  for (const name of charts) sheet.charts.getItem(name).delete();
  for (const { name } of oldTables) sheet.tables.getItem(name).delete();
  const cells = sheet.getRange();
  cells.unmerge();
  cells.conditionalFormats.clearAll();
  cells.dataValidation.clear();
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const rows of rowsBetween(keptTables.map(({ area }) => area.top))) sheet.getRange(rows).clear();
  for (const { name, area } of keptTables) {
    const table = sheet.tables.getItem(name);
    table.clearFilters();
    table.resize(areaAddress(area));
  }
}

/** All rows but these, as addresses: an emptied head would make Excel rename its columns. */
function rowsBetween(heads: readonly number[]): string[] {
  const borders = [-1, ...heads.toSorted((one, other) => one - other), maxRows];
  return borders.slice(1).flatMap((head, index) => {
    const first = (borders[index] ?? -1) + 2;
    return first > head ? [] : [`${first}:${head}`];
  });
}

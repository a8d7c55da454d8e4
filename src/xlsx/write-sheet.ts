import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import { cellAddress, maxColumns, type Area } from "../workbook/a1";
import type { SheetDescription, WorkbookDescription } from "../workbook/description";
import { addCharts } from "./write-charts";
import { addConditionalFormats } from "./write-formats";
import { addPrint } from "./write-print";
import { addKnownCells, type CellFacts } from "./write-known-cells";
import type { StyleBook } from "./write-styles";
import { addTables } from "./write-tables";
import { addValidations } from "./write-validations";

/**
 * Adds a sheet with all that is on it except its rows, its cells and their links, which `filledParts` writes into the package
 * with what was found out about the cells here.
 */
export function addSheet(
  workbook: Workbook,
  sheet: SheetDescription,
  description: WorkbookDescription,
  styles: StyleBook,
): CellFacts {
  const worksheet = workbook.addWorksheet(sheet.name, { state: sheet.visibility });
  addView(worksheet, sheet, sheet.name === description.activeSheet);
  addLayout(worksheet, sheet);
  // Tables first, because the library writes their heads into the cells.
  addTables(worksheet, sheet.tables);
  const facts = addKnownCells(worksheet, sheet, chartAreas(description, sheet), styles);
  for (const { top, left, bottom, right } of sheet.merges) {
    worksheet.mergeCellsWithoutStyle(top + 1, left + 1, bottom + 1, right + 1);
  }
  addValidations(worksheet, sheet.validations);
  addConditionalFormats(worksheet, sheet.conditionalFormats);
  addCharts(worksheet, sheet.charts);
  if (sheet.print !== null) addPrint(worksheet, sheet.print);
  if (sheet.protection !== null) {
    const { formatRows, formatColumns } = sheet.protection;
    worksheet.sheetProtection = { sheet: true, objects: false, scenarios: false, formatRows, formatColumns };
  }
  return facts;
}

function addView(worksheet: Worksheet, sheet: SheetDescription, isActive: boolean): void {
  const { freeze } = sheet;
  const activeCell = firstInput(sheet);
  const shown = { showGridLines: false, zoomScale: 100, zoomScaleNormal: 100, tabSelected: isActive };
  const common = activeCell === null ? shown : { ...shown, activeCell };
  worksheet.views = [
    freeze === null
      ? { ...common, state: "normal" }
      : { ...common, state: "frozen", xSplit: freeze.columns, ySplit: freeze.rows },
  ];
}

/** A form opens at the first field to fill in: its cell A1 is hidden, and a screen reader would begin there. */
function firstInput(sheet: SheetDescription): string | null {
  const { rows, freeze } = sheet;
  if (sheet.protection === null) return null;
  const hidden = new Set(rows.filter((row) => row.hidden).map(({ row }) => row));
  const inputs = sheet.cells.filter(
    ({ row, style }) => style.unlocked === true && row >= (freeze?.rows ?? 0) && !hidden.has(row),
  );
  const [first] = inputs.sort((a, b) => a.row * maxColumns + a.column - (b.row * maxColumns + b.column));
  return first === undefined ? null : cellAddress(first.row, first.column);
}

function addLayout(worksheet: Worksheet, sheet: SheetDescription): void {
  // Without customHeight Excel takes the default height of its own font.
  worksheet.properties = Object.assign(worksheet.properties, {
    defaultRowHeight: sheet.defaultRowHeight,
    customHeight: true,
  });
  if (sheet.tabColor !== null) worksheet.properties.tabColor = { argb: `FF${sheet.tabColor}` };
  for (const { column, width, hidden } of sheet.columns) {
    const target = worksheet.getColumn(column + 1);
    target.width = storedWidth(width);
    target.hidden = hidden;
  }
}

/** The cells of a sheet that charts of the workbook show. */
function chartAreas(description: WorkbookDescription, sheet: SheetDescription): Area[] {
  return description.sheets
    .flatMap(({ charts }) => charts)
    .flatMap((chart) => [chart.categories, ...chart.series.map((series) => series.values)])
    .filter((source) => source.sheet === sheet.name)
    .map((source) => source.area);
}

/** Excel shows a width without the padding that it stores: 5 pixels, where a digit of Calibri 11 is 7 wide. */
function storedWidth(characters: number): number {
  return Math.trunc(((characters * 7 + 5) / 7) * 256) / 256;
}

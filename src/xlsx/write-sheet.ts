import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import type { SheetDescription } from "../workbook/description";
import { addCells } from "./write-cells";
import { addCharts } from "./write-charts";
import { addConditionalFormats } from "./write-formats";
import { addPrint } from "./write-print";
import type { StyleBook } from "./write-styles";
import { addTables } from "./write-tables";
import { addValidations } from "./write-validations";

/** Adds a sheet with all that is on it. */
export function addSheet(workbook: Workbook, sheet: SheetDescription, isActive: boolean, styles: StyleBook): void {
  const worksheet = workbook.addWorksheet(sheet.name, { state: sheet.visibility });
  addView(worksheet, sheet, isActive);
  addLayout(worksheet, sheet);
  // Tables first, because the library writes their heads into the cells.
  addTables(worksheet, sheet.tables);
  addCells(worksheet, sheet.cells, styles);
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
}

function addView(worksheet: Worksheet, { freeze }: SheetDescription, isActive: boolean): void {
  const common = { showGridLines: false, zoomScale: 100, zoomScaleNormal: 100, tabSelected: isActive };
  worksheet.views = [
    freeze === null
      ? { ...common, state: "normal" }
      : { ...common, state: "frozen", xSplit: freeze.columns, ySplit: freeze.rows },
  ];
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
  for (const { row, height, hidden } of sheet.rows) {
    const target = worksheet.getRow(row + 1);
    target.height = height;
    target.hidden = hidden;
  }
}

/** Excel shows a width without the padding that it stores: 5 pixels, where a digit of Calibri 11 is 7 wide. */
function storedWidth(characters: number): number {
  return Math.trunc(((characters * 7 + 5) / 7) * 256) / 256;
}

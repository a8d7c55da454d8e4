import { areaAddress, columnName } from "../workbook/a1";
import type { PrintDescription, SheetDescription } from "../workbook/description";
import { printFooter } from "../workbook/print-footer";
import { printMargins } from "../workbook/print-margins";

const visibilities = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** How the sheet stands on the screen and on paper. */
export function writeView(sheet: Excel.Worksheet, { tabColor, freeze, print }: SheetDescription): void {
  sheet.showGridlines = false;
  if (tabColor !== null) sheet.tabColor = `#${tabColor}`;
  if (freeze !== null) writeFreeze(sheet.freezePanes, freeze, sheet);
  if (print !== null) writePrint(sheet, print);
}

/** The last thing for a sheet: who could still write in it afterwards? */
export function closeSheet(sheet: Excel.Worksheet, { visibility, protection }: SheetDescription): void {
  if (protection !== null) {
    const { formatRows, formatColumns } = protection;
    sheet.protection.protect({
      allowFormatRows: formatRows,
      allowFormatColumns: formatColumns,
      selectionMode: "Normal",
    });
  }
  sheet.visibility = visibilities[visibility];
}

function writeFreeze(
  panes: Excel.WorksheetFreezePanes,
  freeze: { rows: number; columns: number },
  sheet: Excel.Worksheet,
): void {
  if (freeze.columns === 0) panes.freezeRows(freeze.rows);
  else if (freeze.rows === 0) panes.freezeColumns(freeze.columns);
  else
    panes.freezeAt(
      sheet.getRange(areaAddress({ top: 0, left: 0, bottom: freeze.rows - 1, right: freeze.columns - 1 })),
    );
}

function writePrint(sheet: Excel.Worksheet, print: PrintDescription): void {
  const layout = sheet.pageLayout;
  layout.paperSize = "A4";
  layout.orientation = print.orientation === "portrait" ? "Portrait" : "Landscape";
  layout.zoom = { horizontalFitToPages: print.across?.pages ?? 1 };
  layout.setPrintArea(areaAddress(print.area));
  if (print.repeatRows !== null)
    layout.setPrintTitleRows(`$${print.repeatRows.first + 1}:$${print.repeatRows.last + 1}`);
  if (print.across !== undefined) {
    const { first, last } = print.across.repeatColumns;
    layout.setPrintTitleColumns(`$${columnName(first)}:$${columnName(last)}`);
    layout.printOrder = "OverThenDown";
  }
  layout.setPrintMargins("Inches", printMargins);
  layout.centerHorizontally = true;
  const { left, center, right } = printFooter(print.footer.left);
  const footers = layout.headersFooters.defaultForAllPages;
  [footers.leftFooter, footers.centerFooter, footers.rightFooter] = [left, center, right];
  for (const row of print.breaksAfter) sheet.horizontalPageBreaks.add(`A${row + 2}`);
}

import type { Worksheet } from "@cj-tech-master/excelts";
import { areaAddress, columnName } from "../workbook/a1";
import type { PrintDescription } from "../workbook/description";
import { printFooter } from "../workbook/print-footer";
import { printMargins } from "../workbook/print-margins";

const a4 = 9;

/** Sets up printing: A4, one page wide or as many as described, as long as needed. */
export function addPrint(worksheet: Worksheet, print: PrintDescription): void {
  Object.assign(worksheet.pageSetup, {
    paperSize: a4,
    orientation: print.orientation,
    fitToPage: true,
    fitToWidth: print.across?.pages ?? 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { ...printMargins },
    printArea: areaAddress(print.area),
    ...(print.repeatRows !== null && { printTitlesRow: `${print.repeatRows.first + 1}:${print.repeatRows.last + 1}` }),
  });
  if (print.across !== undefined) {
    const { first, last } = print.across.repeatColumns;
    Object.assign(worksheet.pageSetup, {
      printTitlesColumn: `${columnName(first)}:${columnName(last)}`,
      pageOrder: "overThenDown",
    });
  }
  const { left, center, right } = printFooter(print.footer.left);
  worksheet.headerFooter.oddFooter = `&L${left}&C${center}&R${right}`;
  for (const row of print.breaksAfter) worksheet.getRow(row + 1).addPageBreak();
}

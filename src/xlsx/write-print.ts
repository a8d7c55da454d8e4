import type { Worksheet } from "@cj-tech-master/excelts";
import { areaAddress } from "../workbook/a1";
import type { PrintDescription } from "../workbook/description";
import { printFooter } from "../workbook/print-footer";

const a4 = 9;
/** Inches. */
const margins = { left: 0.45, right: 0.45, top: 0.45, bottom: 0.5, header: 0.2, footer: 0.22 };

/** Sets up printing: A4, one page wide, as long as needed. */
export function addPrint(worksheet: Worksheet, print: PrintDescription): void {
  Object.assign(worksheet.pageSetup, {
    paperSize: a4,
    orientation: print.orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins,
    printArea: areaAddress(print.area),
    ...(print.repeatRows !== null && { printTitlesRow: `${print.repeatRows.first + 1}:${print.repeatRows.last + 1}` }),
  });
  const { left, center, right } = printFooter(print.footer.left);
  worksheet.headerFooter.oddFooter = `&L${left}&C${center}&R${right}`;
  for (const row of print.breaksAfter) worksheet.getRow(row + 1).addPageBreak();
}

import { cellAddress } from "../../workbook/a1";
import { changeFormula } from "../../workbook/formula-text";
import { WorkbookError } from "../../workbook/workbook-error";
import { unescapeXml } from "../xml-text";
import type { MadeRoom } from "./make-room";
import { rowAfter } from "./make-room";
import { isSame } from "./match-sheets";
import type { PackageDraft } from "./package-draft";
import type { StandingSheet } from "./standing-workbook";

const withFormulas = /\/(worksheets|charts|chartsheets)\/[^/]+\.xml$/i;
const anyFormula = /<(?:\w+:)?(?:f|formula|formula1|formula2)(?:\s[^>]*)?>([^<]*)</g;

/** Cells that other sheets or charts refer to can't move down unnoticed. Throws "foreign-content" with such a cell. */
export function refuseReferences({ source }: PackageDraft, sheet: StandingSheet, room: MadeRoom): void {
  for (const name of source.names) {
    if (!withFormulas.test(`/${name}`) || name === sheet.part) continue;
    const part = source.xml(name);
    const text = part.textAt(0, part.bytes.length);
    for (const [, formula = ""] of text.matchAll(anyFormula)) refuseIn(unescapeXml(formula) ?? formula, sheet.name, room);
  }
} // prettier-ignore

function refuseIn(formula: string, sheet: string, room: MadeRoom): void {
  changeFormula(formula, {
    cell: (cell) => {
      const isMoved = cell.sheet !== null && isSame(cell.sheet, sheet) && rowAfter(cell.row, room) !== cell.row;
      if (isMoved) throw new WorkbookError("foreign-content", `cell ${sheet}!${cellAddress(cell.row, cell.column)}`);
      return cell.text;
    },
  });
}

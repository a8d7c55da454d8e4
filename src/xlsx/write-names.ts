import type { Workbook } from "@cj-tech-master/excelts";
import type { NameDescription } from "../workbook/description";
import { absoluteReference } from "./write-reference";

/** Adds defined names. As formulas, because the library takes an area apart into its cells and guesses it back. */
export function addNames(workbook: Workbook, names: readonly NameDescription[]): void {
  workbook.definedNames.model = names.map(({ name, sheet, area, hidden }) => {
    const reference = absoluteReference(sheet, area);
    return { name, ranges: [reference], formulaExpression: reference, hidden };
  });
}

import { columnName } from "../../workbook/a1";
import { changeFormula } from "../../workbook/formula-text";
import type { ConditionalFormatDescription } from "../../workbook/description";
import { writeConditionalFormats } from "../write-conditional-formats";

/** A conditional format that stands on a sheet. */
export interface StandingRule {
  readonly format: Excel.ConditionalFormat;
  /** With "="; null for one that goes by something else than a formula. */
  readonly formula: string | null;
}

/** Asks for the conditional formats of a sheet, with the next sync; what it gives then tells. */
export function askRules(sheet: Excel.Worksheet): () => readonly StandingRule[] {
  const { conditionalFormats } = sheet.getRange();
  conditionalFormats.load("items/id,items/customOrNullObject/rule/formula");
  return () =>
    conditionalFormats.items.map((format) => ({
      format,
      formula: format.customOrNullObject.isNullObject ? null : format.customOrNullObject.rule.formula,
    }));
}

/**
 * Renews our conditional formats, known by their formulas whatever rows they are for. Those of the controller stay, above
 * ours as before.
 */
export function renewConditionalFormats(
  sheet: Excel.Worksheet,
  standing: readonly StandingRule[],
  described: readonly ConditionalFormatDescription[],
): void {
  const others = deleteOurs(standing, described);
  const added = writeConditionalFormats(sheet, described).toReversed();
  if (others > 0) for (const each of added) each.priority = others + added.length - 1;
}

/** Takes our conditional formats away, half-made ones too; gives how many others there are. */
export function deleteOurs(
  standing: readonly StandingRule[],
  described: readonly ConditionalFormatDescription[],
): number {
  const shapes = new Set([
    "",
    ...described.flatMap((each) => (each.kind === "formula" ? [shapeOf(each.formula)] : [])),
  ]);
  const ours = standing.filter(({ formula }) => formula !== null && shapes.has(shapeOf(formula)));
  for (const { format } of ours) format.delete();
  return standing.length - ours.length;
}

/** A formula without its rows: our formats speak of cells in the row that they colour. */
function shapeOf(formula: string): string {
  const shape = changeFormula(formula.replace(/^=/, ""), { cell: ({ column }) => `${columnName(column)}#` });
  return shape.replaceAll(" ", "").toUpperCase();
}

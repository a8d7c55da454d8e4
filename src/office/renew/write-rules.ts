import type { SheetDescription, ValidationDescription } from "../../workbook/description";
import { addressLists, rectanglesOf } from "../rectangles";
import { writeValidations } from "../write-validations";
import { placeFormat, placeValidation } from "./place-body";
import { addedRows, sheetRow, type TablePlan } from "./plan-table";
import type { TableRenewal } from "./renewal";
import { renewConditionalFormats, type StandingRule } from "./standing-rules";
import { printedWith, type StandingValidation } from "./standing-table";

/** Brings the rules of a table, and what is printed of it, up to its new rows; those of the controller stay theirs. */
export function writeRules(
  workbook: Excel.Workbook,
  { plan, standing }: TableRenewal,
  { conditionalFormats, validations }: SheetDescription,
  rules: readonly StandingRule[],
): void {
  const target = standing.sheet;
  const formats = conditionalFormats.map((format) => placeFormat(plan, format));
  renewConditionalFormats(target, rules, formats);
  for (const validation of validations) {
    const column = standing.validations.find(({ described }) => described === validation);
    writeColumnRule(workbook, target, plan, validation, column);
  }
  const printed = printedWith(standing, plan.newRows);
  if (printed !== null) target.pageLayout.setPrintArea(printed);
}

/**
 * Ours is renewed, also where cells lost it; another rule that the controller gave the column is given to the new rows as
 * well, and a column without one stays so.
 */
function writeColumnRule(
  { worksheets }: Excel.Workbook,
  target: Excel.Worksheet,
  plan: TablePlan,
  described: ValidationDescription,
  standing: StandingValidation | undefined,
): void {
  const placed = placeValidation(plan, described);
  if (standing === undefined || standing.type === "Inconsistent" || isOurs(described, standing))
    return writeValidations(target, worksheets, [placed]);
  if (standing.type === "None") return;
  for (const address of addressLists(newCells(plan, placed)))
    target.getRanges(address).dataValidation.rule = standing.rule;
}

function newCells(plan: TablePlan, { areas }: ValidationDescription): ValidationDescription["areas"] {
  const column = areas[0]?.left ?? plan.left;
  return rectanglesOf(addedRows(plan).map((row) => ({ row: sheetRow(plan, row), column })));
}

/** The same choices, or choices that stand on another sheet: where they stand may have changed. */
function isOurs({ rule }: ValidationDescription, standing: StandingValidation): boolean {
  const source = standing.rule.list?.source;
  if (rule.kind === "listRange") return typeof source === "string" && source.startsWith("=");
  return rule.kind === "list" && source === rule.values.join(",");
}

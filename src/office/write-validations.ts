import { areaAddress, type Area } from "../workbook/a1";
import type { ValidationDescription, ValidationRule } from "../workbook/description";
import { addressLists } from "./rectangles";

const alertStyles = { stop: "Stop", warning: "Warning", information: "Information" } as const;

/** Puts the rules, the words beside the cell and the words on a mistake on their cells. */
export function writeValidations(
  sheet: Excel.Worksheet,
  sheets: Excel.WorksheetCollection,
  validations: readonly ValidationDescription[],
): void {
  for (const { areas, rule, prompt, alert } of validations) {
    for (const address of addressLists(areas)) {
      const validation = sheet.getRanges(address).dataValidation;
      validation.rule = excelRule(rule, (name, area) => sheets.getItem(name).getRange(areaAddress(area)));
      validation.errorAlert =
        alert === null
          ? { showAlert: false, style: "Information", title: "", message: "" }
          : { showAlert: true, style: alertStyles[alert.style], title: alert.title, message: alert.text };
      if (prompt !== null) validation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
    }
  }
}

type RangeOf = (sheet: string, area: Area) => Excel.Range;

function excelRule(rule: ValidationRule, rangeOf: RangeOf): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.values.join(",") } };
    case "listRange":
      return { list: { inCellDropDown: true, source: rangeOf(rule.sheet, rule.area) } };
    case "whole":
      return { wholeNumber: { formula1: rule.min, formula2: rule.max, operator: "Between" } };
    case "decimal":
      return { decimal: { formula1: rule.min, formula2: rule.max, operator: "Between" } };
    case "date":
      // A day number as formula: an ISO date would pass through somebody's time zone.
      return { date: { formula1: `=${rule.min}`, formula2: `=${rule.max}`, operator: "Between" } };
    case "custom":
      return { custom: { formula: `=${rule.formula}` } };
  }
}

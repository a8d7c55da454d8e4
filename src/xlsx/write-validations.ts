import type { DataValidation, DataValidationWithFormulae, Worksheet } from "@cj-tech-master/excelts";
import { areaAddress } from "../workbook/a1";
import type { ValidationDescription, ValidationRule } from "../workbook/description";
import { absoluteReference } from "./write-reference";

const daysTo1970 = 25_569;

/** Adds data validations; an empty cell is always allowed, because a plan grows bit by bit. */
export function addValidations(worksheet: Worksheet, validations: readonly ValidationDescription[]): void {
  for (const validation of validations) {
    // "range:" is how the library keeps areas that it read, several at once and not cell by cell.
    worksheet.dataValidations.add(`range:${validation.areas.map(areaAddress).join(" ")}`, {
      ...libraryRule(validation.rule),
      allowBlank: true,
      ...libraryMessages(validation),
    });
  }
}

function libraryRule(rule: ValidationRule): DataValidationWithFormulae {
  switch (rule.kind) {
    case "list":
      return { type: "list", formulae: [`"${rule.values.join(",").replaceAll('"', '""')}"`] };
    case "listRange":
      return { type: "list", formulae: [absoluteReference(rule.sheet, rule.area)] };
    case "custom":
      return { type: "custom", formulae: [rule.formula] };
    case "date":
      return { type: "date", operator: "between", formulae: [dateOfDay(rule.min), dateOfDay(rule.max)] };
    default:
      return { type: rule.kind, operator: "between", formulae: [rule.min, rule.max] };
  }
}

/** The library turns the date back into the day number. */
function dateOfDay(day: number): Date {
  return new Date((day - daysTo1970) * 86_400_000);
}

function libraryMessages({ prompt, alert }: ValidationDescription): Partial<DataValidation> {
  return {
    ...(prompt !== null && {
      showInputMessage: true,
      promptTitle: attributeText(prompt.title),
      prompt: attributeText(prompt.text),
    }),
    ...(alert !== null && {
      showErrorMessage: true,
      errorStyle: alert.style,
      errorTitle: attributeText(alert.title),
      error: attributeText(alert.text),
    }),
  };
}

/** Line ends inside an XML attribute turn into spaces; Excel writes them like this, and a text that looks so quoted. */
function attributeText(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_").replace(/\r\n?|\n/g, "_x000a_");
}

import type { ConditionalFormatDescription } from "../workbook/description";
import { addressLists } from "./rectangles";

/** The last is added first: Excel puts each new conditional format above the others. */
export function writeConditionalFormats(
  sheet: Excel.Worksheet,
  formats: readonly ConditionalFormatDescription[],
): void {
  for (const format of formats.toReversed()) {
    for (const address of addressLists(format.areas)) {
      const { conditionalFormats } = sheet.getRanges(address);
      if (format.kind === "formula") writeFormula(conditionalFormats.add("Custom").custom, format);
      else writeDataBar(conditionalFormats.add("DataBar").dataBar, format);
    }
  }
}

function writeFormula(
  target: Excel.CustomConditionalFormat,
  { formula, style }: ConditionalFormatDescription & { kind: "formula" },
): void {
  target.rule.formula = `=${formula}`;
  if (style.bold !== undefined) target.format.font.bold = style.bold;
  if (style.color !== undefined) target.format.font.color = `#${style.color}`;
  if (style.fill !== undefined) target.format.fill.color = `#${style.fill}`;
}

function writeDataBar(
  target: Excel.DataBarConditionalFormat,
  { min, max, color }: ConditionalFormatDescription & { kind: "dataBar" },
): void {
  target.lowerBoundRule = { type: "Number", formula: String(min) };
  target.upperBoundRule = { type: "Number", formula: String(max) };
  target.positiveFormat.fillColor = `#${color}`;
  target.positiveFormat.gradientFill = false;
}

import type { ConditionalFormatDescription } from "../workbook/description";
import { addressLists } from "./rectangles";

/** Gives what was added. The last is added first: Excel puts each new conditional format above the others. */
export function writeConditionalFormats(
  sheet: Excel.Worksheet,
  formats: readonly ConditionalFormatDescription[],
): readonly Excel.ConditionalFormat[] {
  return formats.toReversed().flatMap((format) =>
    addressLists(format.areas).map((address) => {
      const added = sheet.getRanges(address).conditionalFormats.add(format.kind === "formula" ? "Custom" : "DataBar");
      if (format.kind === "formula") writeFormula(added.custom, format);
      else writeDataBar(added.dataBar, format);
      return added;
    }),
  );
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

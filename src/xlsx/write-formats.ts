import type { ConditionalFormattingRule, Worksheet } from "@cj-tech-master/excelts";
import { areaAddress } from "../workbook/a1";
import type { ConditionalFormatDescription } from "../workbook/description";
import { argb } from "./write-styles";

/** Adds conditional formats; of two that say something different about a cell, the earlier wins. */
export function addConditionalFormats(worksheet: Worksheet, formats: readonly ConditionalFormatDescription[]): void {
  formats.forEach((format, index) => {
    const ref = format.areas.map(areaAddress).join(" ");
    worksheet.addConditionalFormatting({ ref, rules: [{ ...libraryRule(format), priority: index + 1 }] });
  });
}

function libraryRule(format: ConditionalFormatDescription): ConditionalFormattingRule {
  if (format.kind === "dataBar") {
    const ends = [format.min, format.max].map((value) => ({ type: "num" as const, value }));
    return { type: "dataBar", gradient: false, cfvo: ends, color: argb(format.color) };
  }
  const { bold, color, fill } = format.style;
  const font = { ...(bold !== undefined && { bold }), ...(color !== undefined && { color: argb(color) }) };
  return {
    type: "expression",
    formulae: [format.formula],
    style: {
      ...(Object.keys(font).length > 0 && { font }),
      // In a conditional format the background is the colour that shows.
      ...(fill !== undefined && { fill: { type: "pattern", pattern: "solid", bgColor: argb(fill) } }),
    },
  };
}

import type { CellStyle } from "../workbook/style";

/** One property of a style; cells with the same key get it together. */
export interface Facet {
  readonly key: string;
  readonly apply: (format: Excel.RangeFormat) => void;
}

const horizontal = { left: "Left", center: "Center", right: "Right" } as const;
const vertical = { top: "Top", middle: "Center", bottom: "Bottom" } as const;

/** What a style asks beyond Excel's defaults, except borders and number formats, which go another way. */
export function facetsOf({ font, ...style }: CellStyle): Facet[] {
  return [
    facet("size", font.size, (format, size) => (format.font.size = size)),
    facet("bold", font.bold, (format, bold) => (format.font.bold = bold)),
    facet("underline", font.underline, (format, on) => (format.font.underline = on ? "Single" : "None")),
    facet("color", font.color, (format, color) => (format.font.color = `#${color}`)),
    facet("fill", style.fill, (format, color) => (format.fill.color = `#${color}`)),
    facet("horizontal", style.horizontal, (format, side) => (format.horizontalAlignment = horizontal[side])),
    facet("vertical", style.vertical, (format, side) => (format.verticalAlignment = vertical[side])),
    facet("wrap", style.wrap, (format, wrap) => (format.wrapText = wrap)),
    facet("indent", style.indent, (format, indent) => (format.indentLevel = indent)),
    facet("unlocked", style.unlocked, (format, unlocked) => (format.protection.locked = !unlocked)),
  ].flat();
}

function facet<T extends string | number | boolean>(
  name: string,
  value: T | undefined,
  apply: (format: Excel.RangeFormat, value: T) => void,
): Facet[] {
  return value === undefined ? [] : [{ key: `${name} ${value}`, apply: (format) => apply(format, value) }];
}

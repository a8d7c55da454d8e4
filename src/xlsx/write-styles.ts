import type { Alignment, Border, Borders, Font, Style } from "@cj-tech-master/excelts";
import type { BorderSide, CellStyle, Color, FontStyle } from "../workbook/style";

/**
 * Styles in the library's own shape, each made once: the library recognises a style by its object, so that
 * hundreds of thousands of cells stay fast. A quoted style keeps a text that looks like a formula a text.
 */
export class StyleBook {
  private readonly byObject = new Map<boolean, WeakMap<CellStyle, Partial<Style>>>([
    [true, new WeakMap()],
    [false, new WeakMap()],
  ]);
  private readonly byContent = new Map<string, Partial<Style>>();

  find(style: CellStyle, quoted: boolean): Partial<Style> {
    const known = this.byObject.get(quoted)?.get(style);
    if (known !== undefined) return known;
    const key = `${quoted} ${JSON.stringify(style)}`;
    const made = this.byContent.get(key) ?? libraryStyle(style, quoted);
    this.byContent.set(key, made);
    this.byObject.get(quoted)?.set(style, made);
    return made;
  }
}

/** The library's font for ours: Calibri 11 unless told otherwise. */
export function libraryFont(font: FontStyle): Partial<Font> {
  return {
    name: "Calibri",
    family: 2,
    size: font.size ?? 11,
    ...(font.bold === true && { bold: true }),
    ...(font.underline === true && { underline: true }),
    ...(font.color !== undefined && { color: argb(font.color) }),
  };
}

/** The library's colour for ours, opaque. */
export function argb(color: Color): { argb: string } {
  return { argb: `FF${color}` };
}

function libraryStyle(style: CellStyle, quoted: boolean): Partial<Style> {
  const alignment = libraryAlignment(style);
  return {
    font: libraryFont(style.font),
    ...(style.numberFormat !== undefined && { numFmt: style.numberFormat }),
    ...(style.fill !== undefined && { fill: { type: "pattern", pattern: "solid", fgColor: argb(style.fill) } }),
    ...(style.border !== undefined && { border: libraryBorders(style.border) }),
    ...(Object.keys(alignment).length > 0 && { alignment }),
    ...(style.unlocked === true && { protection: { locked: false } }),
    // Stands in for quotePrefix, which the library lacks: see write-package.ts.
    ...(quoted && { pivotButton: true }),
  };
}

function libraryAlignment(style: CellStyle): Partial<Alignment> {
  // An indent counts from a side, so Excel ignores it without one.
  const horizontal = style.horizontal ?? (style.indent === undefined || style.indent === 0 ? undefined : "left");
  return {
    ...(horizontal !== undefined && { horizontal }),
    ...(style.vertical !== undefined && { vertical: style.vertical }),
    ...(style.wrap === true && { wrapText: true }),
    ...(style.indent !== undefined && style.indent > 0 && { indent: style.indent }),
  };
}

function libraryBorders(border: NonNullable<CellStyle["border"]>): Partial<Borders> {
  const { top, bottom, left, right } = border;
  return {
    ...(top !== undefined && { top: libraryBorder(top) }),
    ...(bottom !== undefined && { bottom: libraryBorder(bottom) }),
    ...(left !== undefined && { left: libraryBorder(left) }),
    ...(right !== undefined && { right: libraryBorder(right) }),
  };
}

function libraryBorder({ line, color }: BorderSide): Border {
  return { style: line, color: argb(color) };
}

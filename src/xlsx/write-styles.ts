import type { Alignment, Border, Borders, Font, Style } from "@cj-tech-master/excelts";
import type { CellDescription } from "../workbook/description";
import type { BorderSide, CellStyle, Color, FontStyle } from "../workbook/style";

/** Styles in the library's own shape, each made once: cells that look alike get the same object. */
export class StyleBook {
  private readonly plain = new WeakMap<CellStyle, Partial<Style>>();
  private readonly quoted = new WeakMap<CellStyle, Partial<Style>>();
  private readonly byContent = new Map<string, Partial<Style>>();

  /** The style of a cell. A text that looks like a formula gets a quoted style, which keeps it a text. */
  find({ style, content }: CellDescription): Partial<Style> {
    const isQuoted = typeof content === "string" && looksLikeFormula(content);
    const byObject = isQuoted ? this.quoted : this.plain;
    const known = byObject.get(style);
    if (known !== undefined) return known;
    const key = `${isQuoted} ${JSON.stringify(style)}`;
    const made = this.byContent.get(key) ?? libraryStyle(style, isQuoted);
    this.byContent.set(key, made);
    byObject.set(style, made);
    return made;
  }
}

/** Such a text becomes a formula when someone edits the cell, unless Excel is told that it was quoted. */
function looksLikeFormula(text: string): boolean {
  return /^[=+\-@]/.test(text);
}

/** The library's font for ours: Calibri 11 unless told otherwise. */
function libraryFont(font: FontStyle): Partial<Font> {
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

function libraryStyle(style: CellStyle, isQuoted: boolean): Partial<Style> {
  const alignment = libraryAlignment(style);
  return {
    font: libraryFont(style.font),
    ...(style.numberFormat !== undefined && { numFmt: style.numberFormat }),
    ...(style.fill !== undefined && { fill: { type: "pattern", pattern: "solid", fgColor: argb(style.fill) } }),
    ...(style.border !== undefined && { border: libraryBorders(style.border) }),
    ...(Object.keys(alignment).length > 0 && { alignment }),
    ...(style.unlocked === true && { protection: { locked: false } }),
    // Stands in for quotePrefix, which the library lacks: see write-package.ts.
    ...(isQuoted && { pivotButton: true }),
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

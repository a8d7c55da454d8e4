import type { BorderSide, CellStyle, Color, FontStyle } from "./style";

const maxFormatLength = 255;
const maxFontSize = 409;
const maxIndent = 250;

/** Problems of a cell's style at a place. */
export function* styleProblems(place: string, style: CellStyle): Generator<string> {
  yield* fontProblems(place, style.font);
  yield* colorProblems(place, style.fill);
  for (const side of Object.values<BorderSide | undefined>(style.border ?? {}))
    yield* colorProblems(place, side?.color);
  if ((style.numberFormat ?? "").length > maxFormatLength) yield `${place}: the number format is too long`;
  if (!isBetween(style.indent ?? 0, 0, maxIndent)) yield `${place}: indent ${style.indent}`;
}

/** Problems of a font at a place. */
export function* fontProblems(place: string, font: FontStyle): Generator<string> {
  yield* colorProblems(place, font.color);
  if (!isBetween(font.size ?? 1, 1, maxFontSize)) yield `${place}: font size ${font.size}`;
}

/** Problems of a colour at a place; no colour is fine. */
export function* colorProblems(place: string, color: Color | null | undefined): Generator<string> {
  if (typeof color === "string" && !/^[0-9A-F]{6}$/.test(color)) yield `${place}: "${color}" is no colour`;
}

function isBetween(value: number, min: number, max: number): boolean {
  return value >= min && value <= max;
}

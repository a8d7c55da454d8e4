import type { CellDescription } from "../../workbook/description";
import { contentMark, type OwnCell } from "../../workbook/own-cells";
import type { SharedStrings } from "../shared-strings";
import { formulaShape } from "../../workbook/formula-text";
import type { SheetGrid } from "./sheet-grid";
import { formulaOf, isBlank, valueOf } from "./standing-cell";
import type { XmlElement } from "./xml-element";

/** Says of a standing cell beside the tables whether it is ours to replace or to take away. */
export type IsOurs = (row: number, column: number, cell: XmlElement) => boolean;

/** What the file says that we wrote, by `placeKey`. */
export type RecordedCells = ReadonlyMap<string, OwnCell["holds"]>;

/**
 * What we wrote earlier is what the file says of it, and, where others changed the file, what stands inside the frame that we describe: formulas of the same shape as ours, names beside those,
 * texts and numbers that we still describe, and boxes to fill in, which whoever describes them has read. All else was typed by somebody.
 * `lastRow` is where the frame ended so far.
 */
export function ownContent(
  described: readonly CellDescription[],
  grid: SheetGrid,
  strings: SharedStrings | null,
  lastRow: number,
  recorded: RecordedCells,
): IsOurs {
  const known = knownContent(described);
  const frame = frameAround(described, lastRow);
  const isOwnFormula = (row: number, column: number, formula: string) =>
    known.shapes.has(formulaShape(formula)) || known.formulas.has(placeKey(row, column));
  const isLabel = (row: number, column: number) => {
    const beside = grid.get(row)?.cells.get(column + 1);
    const formula = beside === undefined ? null : formulaOf(beside);
    return formula !== null && isOwnFormula(row, column + 1, formula);
  };
  return (row, column, cell) => {
    if (isAsRecorded(cell, recorded.get(placeKey(row, column)), strings)) return true;
    if (row < frame.top || row > frame.bottom || column < frame.left || column > frame.right) return false;
    if (isBlank(cell)) return known.hasBlanks;
    if (known.inputs.has(placeKey(row, column))) return true;
    const formula = formulaOf(cell);
    if (formula !== null) return isOwnFormula(row, column, formula);
    const value = valueOf(cell, strings);
    if (typeof value === "number") return known.numbers.get(placeKey(row, column)) === value;
    return typeof value === "string" && (known.texts.has(value) || isLabel(row, column));
  };
}

function isAsRecorded(cell: XmlElement, holds: OwnCell["holds"] | undefined, strings: SharedStrings | null): boolean {
  if (holds === undefined) return false;
  if (holds === "look") return isBlank(cell);
  return holds === "formula" ? formulaOf(cell) !== null : contentMark(valueOf(cell, strings)) === holds;
}

/** The last row that described cells reach; -1 without any. */
export function frameBottom(described: readonly CellDescription[]): number {
  return described.reduce((last, { row }) => Math.max(last, row), -1);
}

function frameAround(described: readonly CellDescription[], lastRow: number) {
  const frame = { top: Infinity, left: Infinity, bottom: Math.max(lastRow, frameBottom(described)), right: -1 };
  for (const { row, column } of described) {
    frame.top = Math.min(frame.top, row);
    frame.left = Math.min(frame.left, column);
    frame.right = Math.max(frame.right, column);
  }
  return frame;
}

function knownContent(described: readonly CellDescription[]) {
  const known = {
    texts: new Set<string>(),
    shapes: new Set<string>(),
    /** Places of our formulas, and of our boxes to fill in. */
    formulas: new Set<string>(),
    inputs: new Set<string>(),
    /** The same number in the same place says nothing that we do not say. */
    numbers: new Map<string, number>(),
    hasBlanks: false,
  };
  for (const { row, column, content, style } of described) {
    if (style.unlocked === true) known.inputs.add(placeKey(row, column));
    if (content === null) known.hasBlanks = true;
    else if (typeof content === "number") known.numbers.set(placeKey(row, column), content);
    else if (typeof content === "string") known.texts.add(content);
    else if (typeof content === "object" && "runs" in content)
      known.texts.add(content.runs.map(({ text }) => text).join("")); // prettier-ignore
    else if (typeof content === "object") {
      known.shapes.add(formulaShape(content.formula));
      known.formulas.add(placeKey(row, column));
    }
  }
  return known;
}

/** A place on a sheet as one text. */
export function placeKey(row: number, column: number): string {
  return `${row} ${column}`;
}

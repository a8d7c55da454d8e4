import { cellAddress, maxColumns } from "./a1";
import { isOnSheet } from "./assert-area";
import { formulaProblems } from "./assert-formula";
import { hyperlinkProblems, maxHyperlinks } from "./assert-hyperlinks";
import { fontProblems, styleProblems } from "./assert-style";
import { maxTextLength, textProblems } from "./assert-text";
import type { CellContent, CellDescription, RichText, SheetDescription } from "./description";
import { eachCell } from "./each-cell";
import type { CellValue } from "./snapshot";

/** Problems of the cells of a sheet. */
export function* cellProblems(sheet: SheetDescription, sheetNames: ReadonlySet<string>): Generator<string> {
  const seenCells = new Set<number>();
  const seenStyles = new Set<object>();
  let links = 0;
  for (const cell of eachCell(sheet)) {
    const place = cellAddress(cell.row, cell.column);
    yield* placeProblems(place, cell, seenCells);
    if (cell.content !== null) yield* contentProblems(place, cell.content);
    // Cells share their styles: looking at each once keeps big tables fast.
    if (!seenStyles.has(cell.style)) yield* styleProblems(place, cell.style);
    seenStyles.add(cell.style);
    yield* hyperlinkProblems(place, cell, sheetNames);
    if (cell.hyperlink !== undefined) links++;
  }
  if (links > maxHyperlinks) yield `${links} hyperlinks, at most ${maxHyperlinks} fit on a sheet`;
}

function* placeProblems(place: string, { row, column }: CellDescription, seen: Set<number>): Generator<string> {
  if (!isOnSheet({ top: row, left: column, bottom: row, right: column }))
    yield `cell (${row}, ${column}) is outside the sheet`;
  if (seen.has(row * maxColumns + column)) yield `${place}: described twice`;
  seen.add(row * maxColumns + column);
}

function* contentProblems(place: string, content: CellContent): Generator<string> {
  if (typeof content !== "object") yield* valueProblems(place, content);
  else if ("runs" in content) yield* richTextProblems(place, content);
  else {
    yield* formulaProblems(place, content.formula);
    yield* valueProblems(place, content.value);
  }
}

function* valueProblems(place: string, value: CellValue): Generator<string> {
  if (typeof value === "string") yield* textProblems(place, value, maxTextLength);
  else if (typeof value === "number" && !Number.isFinite(value)) yield `${place}: ${value} is no number`;
  else if (typeof value === "object" && !/^#[A-Z0-9_/]+[!?]?$/.test(value.error))
    yield `${place}: "${value.error}" is no error value`;
}

function* richTextProblems(place: string, { runs }: RichText): Generator<string> {
  yield* textProblems(place, runs.map((run) => run.text).join(""), maxTextLength);
  if (runs.some((run) => run.text === "")) yield `${place}: an empty piece of rich text`;
  for (const run of runs) yield* fontProblems(place, run.font);
}

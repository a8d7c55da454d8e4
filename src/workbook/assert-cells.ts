import { cellAddress, maxColumns } from "./a1";
import { isOnSheet } from "./assert-area";
import { formulaProblems } from "./assert-formula";
import { hyperlinkProblems, maxHyperlinks } from "./assert-hyperlinks";
import { fontProblems, styleProblems } from "./assert-style";
import { maxTextLength, textProblems } from "./assert-text";
import type { CellContent, CellDescription, RichText, SheetDescription } from "./description";
import { apartCells } from "./each-cell";
import type { CellValue } from "./snapshot";

/** What cells share is looked at once: that keeps big tables fast. */
interface Seen {
  readonly styles: Set<object>;
  readonly formulas: Set<string>;
}

/** Problems of the cells of a sheet. */
export function* cellProblems(sheet: SheetDescription, sheetNames: ReadonlySet<string>): Generator<string> {
  const seen: Seen = { styles: new Set(), formulas: new Set() };
  let links = 0;
  for (const [cell, isNew] of placed(sheet)) {
    const place = cellAddress(cell.row, cell.column);
    if (!isNew) yield `${place}: described twice, or not in its order`;
    yield* problemsOf(place, cell, seen);
    if (cell.hyperlink === undefined) continue;
    yield* hyperlinkProblems(place, cell, sheetNames);
    links++;
  }
  if (links > maxHyperlinks) yield `${links} hyperlinks, at most ${maxHyperlinks} fit on a sheet`;
}

/** Each cell, and whether its place is new. Those of a large table come in order, so that nobody has to remember them. */
function* placed(sheet: SheetDescription): Generator<readonly [CellDescription, isNew: boolean]> {
  const seen = new Set<number>();
  for (const cell of apartCells(sheet)) {
    const place = cell.row * maxColumns + cell.column;
    yield [cell, !seen.has(place)];
    seen.add(place);
  }
  let last = -1;
  for (const cell of sheet.split?.body() ?? []) {
    const place = cell.row * maxColumns + cell.column;
    yield [cell, place > last && !seen.has(place)];
    last = place;
  }
}

function* problemsOf(place: string, { row, column, content, style }: CellDescription, seen: Seen): Generator<string> {
  if (!isOnSheet({ top: row, left: column, bottom: row, right: column }))
    yield `cell (${row}, ${column}) is outside the sheet`;
  if (content !== null) yield* contentProblems(place, content, seen);
  if (!seen.styles.has(style)) yield* styleProblems(place, style);
  seen.styles.add(style);
}

function* contentProblems(place: string, content: CellContent, { formulas }: Seen): Generator<string> {
  if (typeof content !== "object") yield* valueProblems(place, content);
  else if ("runs" in content) yield* richTextProblems(place, content);
  else {
    if (!formulas.has(content.formula)) yield* formulaProblems(place, content.formula);
    formulas.add(content.formula);
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

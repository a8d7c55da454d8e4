import { cellAddress, maxColumns } from "./a1";
import { isOnSheet } from "./assert-area";
import { formulaProblems } from "./assert-formula";
import { hyperlinkProblems, maxHyperlinks } from "./assert-hyperlinks";
import { fontProblems, styleProblems } from "./assert-style";
import { maxTextLength, textProblems } from "./assert-text";
import type { BodyRow, CellContent, CellDescription, RichText, SheetDescription } from "./description";
import { apartCells } from "./apart-cells";
import type { CellValue } from "./snapshot";
import { hasNothingOdd } from "./visible-text";

/** Looks at the cells of a sheet, those of a large table one by one. What they share is looked at once: that keeps it fast. */
export class CellCheck {
  private readonly problems: string[] = [];
  private readonly places = new Places();
  private readonly seen: Seen = { styles: new Set(), formulas: new Set() };
  private links = 0;

  constructor(
    sheet: SheetDescription,
    private readonly sheetNames: ReadonlySet<string>,
  ) {
    for (const cell of apartCells(sheet)) {
      if (!this.places.take(cell)) this.problems.push(`${placeOf(cell)}: described twice`);
      this.look(cell);
    }
  }

  /** The next row of the body of a large table. */
  next({ row, cells }: BodyRow): void {
    for (const cell of cells) {
      const isInOrder = this.places.takeInOrder(cell) && cell.row === row;
      if (!isInOrder) this.problems.push(`${placeOf(cell)}: described twice, or not in its order`);
      if (!isPlainlyFine(cell, this.seen)) this.look(cell);
    }
  }

  /** What is wrong with the cells so far. */
  found(): readonly string[] {
    const { problems, links } = this;
    return links <= maxHyperlinks
      ? problems
      : [...problems, `${links} hyperlinks, at most ${maxHyperlinks} fit on a sheet`];
  }

  private look(cell: CellDescription): void {
    this.problems.push(...problemsOf(cell, this.seen, this.sheetNames));
    if (cell.hyperlink !== undefined) this.links++;
  }
}

interface Seen {
  readonly styles: Set<object>;
  readonly formulas: Set<string>;
}

/** Where there are cells already. Those of a large table come in order, so that nobody has to remember them. */
class Places {
  private readonly taken = new Set<number>();
  private last = -1;

  /** False when there is a cell at its place. */
  take({ row, column }: CellDescription): boolean {
    const place = row * maxColumns + column;
    const isNew = !this.taken.has(place);
    this.taken.add(place);
    return isNew;
  }

  takeInOrder({ row, column }: CellDescription): boolean {
    const place = row * maxColumns + column;
    const isNew = place > this.last && !this.taken.has(place);
    this.last = place;
    return isNew;
  }
}

/** Nearly all cells of a large table: nothing in them has to be looked at. */
function isPlainlyFine({ row, column, content, style, hyperlink }: CellDescription, { styles }: Seen): boolean {
  const isPlaced = isOnSheet({ top: row, left: column, bottom: row, right: column });
  return isPlaced && hyperlink === undefined && styles.has(style) && (content === null || isPlainText(content));
}

function isPlainText(content: CellContent): boolean {
  return typeof content === "string" && content.length <= maxTextLength && hasNothingOdd(content);
}

function placeOf({ row, column }: CellDescription): string {
  return cellAddress(row, column);
}

function* problemsOf(cell: CellDescription, seen: Seen, sheetNames: ReadonlySet<string>): Generator<string> {
  const { row, column, content, style } = cell;
  const place = placeOf(cell);
  if (!isOnSheet({ top: row, left: column, bottom: row, right: column }))
    yield `cell (${row}, ${column}) is outside the sheet`;
  if (content !== null) yield* contentProblems(place, content, seen);
  if (!seen.styles.has(style)) yield* styleProblems(place, style);
  seen.styles.add(style);
  yield* hyperlinkProblems(place, cell, sheetNames);
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

import { columnName, maxColumns, maxRows, parseCell, quoteSheet } from "./a1";

/** A cell that a formula refers to. Rows and columns are zero-based. */
export interface CellReference {
  /** As it stands. */
  readonly text: string;
  /** The sheet in front of it; null for the sheet of the formula. */
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
  readonly isRowFixed: boolean;
  readonly isColumnFixed: boolean;
  /** Whether it is the second cell of an area: B9 in A1:B9. */
  readonly isEnd: boolean;
}

/** What is to become of the pieces of a formula; what is left out stays. */
export interface FormulaChange {
  readonly cell?: (cell: CellReference) => string;
  /** Gets and gives a sheet's name without quotes. */
  readonly sheet?: (name: string) => string;
  readonly literal?: (text: string) => string;
}

/** Texts, error values, quoted sheets, table columns, numbers, and words: cells, names, functions and sheets. */
const anyPiece =
  /(?<literal>"(?:[^"]|"")*")|#[A-Z0-9/_]+[!?]?|'(?<quoted>(?:[^']|'')*)'!|\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]|\d[\d.]*(?:E[+-]?\d+)?|(?<word>[\p{L}_\\$][\p{L}\p{N}_.$\\?]*)(?<mark>!?)/giu;

/** A formula with its cells, sheets or texts changed; names of tables and functions are known for what they are. */
export function changeFormula(formula: string, change: FormulaChange): string {
  const scope = new SheetScope(formula);
  let changed = "";
  let end = 0;
  for (const found of formula.matchAll(anyPiece)) {
    changed += formula.slice(end, found.index) + changedPiece(found, scope, change);
    end = found.index + found[0].length;
    scope.passed(end);
  }
  return changed + formula.slice(end);
}

function changedPiece(found: RegExpExecArray, scope: SheetScope, change: FormulaChange): string {
  const [piece] = found;
  const { literal, quoted, word, mark } = found.groups ?? {};
  if (literal !== undefined) return change.literal?.(literal) ?? piece;
  if (quoted !== undefined) return changedSheet(found, quoted.replaceAll("''", "'"), scope, change);
  if (mark === "!") return changedSheet(found, word ?? "", scope, change);
  const cell = word === undefined ? null : scope.cellAt(found.index, word);
  return cell === null ? piece : (change.cell?.(cell) ?? piece);
}

function changedSheet(found: RegExpExecArray, name: string, scope: SheetScope, { sheet }: FormulaChange): string {
  const [piece] = found;
  const isOther = scope.open(found.index, piece, name);
  const renamed = isOther ? name : (sheet?.(name) ?? name);
  return renamed === name ? piece : `${quoteSheet(renamed)}!`;
}

/** Knows which sheet a cell of a formula lies on: `Blad1!A1:B2` names it once for both ends. */
class SheetScope {
  private sheet: string | null = null;
  /** Where the sheet in front, or the cell after it, ended. */
  private end = -1;
  private previous = -1;

  constructor(private readonly formula: string) {}

  /** Says where the last piece ended. */
  passed(end: number): void {
    this.previous = end;
  }

  /** Notes a sheet in front of a cell; true when it belongs to another workbook. */
  open(at: number, piece: string, name: string): boolean {
    const isOther = this.previous === at && this.formula[at - 1] === "]";
    this.sheet = isOther ? `[]${name}` : name;
    this.end = at + piece.length;
    return isOther;
  }

  /** The cell that a word names; null for names, functions and tables. */
  cellAt(at: number, word: string): CellReference | null {
    const isEnd = this.formula[at - 1] === ":";
    const isInScope = this.end === at || (this.end === at - 1 && isEnd);
    const after = this.formula[at + word.length] ?? "";
    const cell = after === "(" || after === "[" ? null : readCell(word, isInScope ? this.sheet : null, isEnd);
    if (cell !== null && isInScope) this.end = at + word.length;
    return cell;
  }
}

/** A cell as a formula writes it; "#REF!" when it lies outside every sheet. */
export function writeCell({
  row,
  column,
  isRowFixed,
  isColumnFixed,
}: Omit<CellReference, "text" | "sheet" | "isEnd">): string {
  if (row < 0 || column < 0 || row >= maxRows || column >= maxColumns) return "#REF!";
  return `${isColumnFixed ? "$" : ""}${columnName(column)}${isRowFixed ? "$" : ""}${row + 1}`;
}

/** The formula as it reads after copying its cell so many rows down and columns to the right. */
export function copyFormula(formula: string, rows: number, columns = 0): string {
  if (rows === 0 && columns === 0) return formula;
  return changeFormula(formula, {
    cell: (cell) =>
      writeCell({
        ...cell,
        row: cell.row + (cell.isRowFixed ? 0 : rows),
        column: cell.column + (cell.isColumnFixed ? 0 : columns),
      }),
  });
}

/** A formula that says where its cells lie as seen from its own cell, so that copies of it read the same. */
export function relativeFormula(formula: string, from: { readonly row: number; readonly column: number }): string {
  return changeFormula(formula, {
    cell: ({ row, column, isRowFixed, isColumnFixed }) =>
      `R${isRowFixed ? row : `[${row - from.row}]`}C${isColumnFixed ? column : `[${column - from.column}]`}`,
  });
}

/** What formulas have in common that say the same of other cells, texts and numbers; a list of one cell is a list too. */
export function formulaShape(formula: string): string {
  const shape = changeFormula(formula, { cell: () => "@", literal: () => '""' });
  return shape.replaceAll("@:@", "@").replace(/\d+(?:\.\d+)?/g, "0");
}

function readCell(word: string, sheet: string | null, isEnd: boolean): CellReference | null {
  const place = parseCell(word);
  if (place === null) return null;
  return {
    ...place,
    text: word,
    sheet,
    isEnd,
    isColumnFixed: word.startsWith("$"),
    isRowFixed: word.lastIndexOf("$") > 0,
  };
}

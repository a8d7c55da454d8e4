import { columnName, maxColumns, maxRows, parseCell, quoteSheet } from "../../workbook/a1";

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
  /("(?:[^"]|"")*")|#[A-Z0-9/_]+[!?]?|'((?:[^']|'')*)'!|\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]|\d[\d.]*(?:E[+-]?\d+)?|([\p{L}_\\$][\p{L}\p{N}_.$\\?]*)(!?)/giu;

/** A formula with its cells, sheets or texts changed; names of tables and functions are known for what they are. */
export function changeFormula(formula: string, change: FormulaChange): string {
  let sheet: string | null = null;
  let scopeEnd = -1;
  let previousEnd = 0;
  return formula.replace(anyPiece, (piece: string, ...found: unknown[]) => {
    const [literal, quoted, word, mark] = found as (string | undefined)[];
    const at = found.find((each): each is number => typeof each === "number") ?? 0;
    const isExternal = previousEnd === at && formula[at - 1] === "]";
    const isInScope = scopeEnd === at || (scopeEnd === at - 1 && formula[at - 1] === ":");
    previousEnd = at + piece.length;
    if (literal !== undefined) return change.literal?.(literal) ?? piece;
    if (quoted !== undefined || mark === "!") {
      const name = quoted?.replaceAll("''", "'") ?? word ?? "";
      sheet = isExternal ? `[]${name}` : name;
      scopeEnd = previousEnd;
      const renamed = isExternal ? name : (change.sheet?.(name) ?? name);
      return renamed === name ? piece : `${quoteSheet(renamed)}!`;
    }
    const isCall = /[([]/.test(formula[previousEnd] ?? "");
    const cell = word === undefined || isCall ? null : readCell(word, isInScope ? sheet : null);
    if (cell === null) return piece;
    if (isInScope) scopeEnd = previousEnd;
    return change.cell?.(cell) ?? piece;
  });
}

/** A cell as a formula writes it; "#REF!" when it lies outside every sheet. */
export function writeCell({ row, column, isRowFixed, isColumnFixed }: Omit<CellReference, "text" | "sheet">): string {
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

/** What formulas have in common that say the same of other cells. */
export function formulaShape(formula: string): string {
  return changeFormula(formula, { cell: () => "@", literal: () => '""' });
}

function readCell(word: string, sheet: string | null): CellReference | null {
  const place = parseCell(word);
  if (place === null) return null;
  return { ...place, text: word, sheet, isColumnFixed: word.startsWith("$"), isRowFixed: word.lastIndexOf("$") > 0 };
}

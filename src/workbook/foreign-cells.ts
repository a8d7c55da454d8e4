import type { SheetDescription } from "./description";
import { contentMark, ownCellsSheetName, readOwnCells, type OwnCell } from "./own-cells";
import type { SheetSnapshot, SnapshotCell, WorkbookSnapshot } from "./snapshot";

/**
 * What somebody typed on a sheet that we write anew as a whole. Ours are the cells that the workbook says we wrote, and what
 * says already what we describe. Without such a record, in an older workbook, ours are the formulas within our bounds, the
 * texts that we describe, and a name left of a formula where we describe such names.
 */
export function foreignCells(
  { sheets }: WorkbookSnapshot,
  sheet: SheetSnapshot,
  described: SheetDescription,
): readonly SnapshotCell[] {
  const record = sheets.find(({ name }) => name === ownCellsSheetName);
  const own = record === undefined ? undefined : readOwnCells(record).get(described.name);
  const isOurs = own === undefined ? byLooks(sheet, described) : byRecord(own, described);
  return sheet.cells.filter((cell) => (cell.isFormula || cell.value !== "") && !isOurs(cell));
}

type IsOurs = (cell: SnapshotCell) => boolean;

function byRecord(own: readonly OwnCell[], described: SheetDescription): IsOurs {
  const recorded = new Map(own.map(({ row, column, holds }) => [`${row} ${column}`, holds]));
  const texts = new Map(described.cells.map(({ row, column, content }) => [`${row} ${column}`, content]));
  return ({ row, column, value, isFormula }) => {
    const holds = recorded.get(`${row} ${column}`);
    if (isFormula) return holds === "formula";
    return holds === contentMark(value) || texts.get(`${row} ${column}`) === value;
  };
}

function byLooks({ cells }: SheetSnapshot, described: SheetDescription): IsOurs {
  const known = new Set(described.cells.flatMap(({ content }) => (typeof content === "string" ? [content] : [])));
  const nameColumns = columnsOfNames(described);
  const next = new Map(cells.map((cell, index) => [cell, cells[index + 1]]));
  const isText = ({ value, isFormula }: SnapshotCell): boolean =>
    !isFormula && typeof value === "string" && known.has(value);
  const isName = (cell: SnapshotCell): boolean =>
    nameColumns.has(cell.column) && typeof cell.value === "string" && isLeftOfFormula(cell, next.get(cell));
  const right = most(described.cells.map(({ column }) => column));
  const bottom = most([...described.cells, ...cells.filter((cell) => isText(cell) || isName(cell))].map(rowOf));
  return (cell) => (cell.isFormula ? cell.row <= bottom && cell.column <= right : isText(cell) || isName(cell));
}

const rowOf = ({ row }: { readonly row: number }): number => row;
const most = (numbers: readonly number[]): number => numbers.reduce((max, each) => Math.max(max, each), -1);

function isLeftOfFormula(cell: SnapshotCell, next: SnapshotCell | undefined): boolean {
  return next !== undefined && next.row === cell.row && next.isFormula && next.column <= cell.column + 2;
}

/** Columns in which a described text stands left of a described formula. */
function columnsOfNames({ cells }: SheetDescription): ReadonlySet<number> {
  const formulas = new Set(
    cells.flatMap(({ row, column, content }) => (isFormula(content) ? [`${row} ${column}`] : [])),
  );
  return new Set(
    cells.flatMap(({ row, column, content }) =>
      typeof content === "string" && formulas.has(`${row} ${column + 1}`) ? [column] : [],
    ),
  );
}

function isFormula(content: SheetDescription["cells"][number]["content"]): boolean {
  return typeof content === "object" && content !== null && "formula" in content;
}

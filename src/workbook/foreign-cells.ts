import type { SheetDescription } from "./description";
import type { SheetSnapshot, SnapshotCell } from "./snapshot";

/**
 * What somebody typed on a sheet that we write anew as a whole. Ours are the formulas within our bounds, the texts that we
 * describe, and a name left of a formula where we describe such names: names change, and the old one is ours too.
 */
export function foreignCells({ cells }: SheetSnapshot, described: SheetDescription): readonly SnapshotCell[] {
  const known = new Set(described.cells.flatMap(({ content }) => (typeof content === "string" ? [content] : [])));
  const nameColumns = columnsOfNames(described);
  const next = new Map(cells.map((cell, index) => [cell, cells[index + 1]]));
  const isText = ({ value, isFormula }: SnapshotCell): boolean =>
    !isFormula && typeof value === "string" && known.has(value);
  const isName = (cell: SnapshotCell): boolean =>
    nameColumns.has(cell.column) && typeof cell.value === "string" && isLeftOfFormula(cell, next.get(cell));
  const right = most(described.cells.map(({ column }) => column));
  const bottom = most([...described.cells, ...cells.filter((cell) => isText(cell) || isName(cell))].map(rowOf));
  return cells.filter((cell) => {
    if (cell.isFormula) return cell.row > bottom || cell.column > right;
    return cell.value !== "" && !isText(cell) && !isName(cell);
  });
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

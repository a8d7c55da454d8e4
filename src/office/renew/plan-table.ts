import type { TableDescription } from "../../workbook/description";

/** A table as it stands in the open workbook. Sheet rows and columns, zero-based. */
export interface TablePlace {
  /** Row of the head. */
  readonly head: number;
  readonly left: number;
  /** Names in the head, from the left. */
  readonly names: readonly string[];
  /** Rows of the body. */
  readonly rows: number;
}

/** Where a described table goes: on the table that stands, whatever the controller did to its columns and rows. */
export interface TablePlan extends TablePlace {
  readonly description: TableDescription;
  /** Columns of ours that someone took away, or that are new: they come on the right. */
  readonly added: readonly string[];
  /** Per described column its sheet column. */
  readonly columns: readonly number[];
  /** Columns of the controller's own. */
  readonly foreign: readonly number[];
  readonly right: number;
  /** How many body rows the table will have. */
  readonly newRows: number;
  /** How many there are while rows change places: those of before and of after. */
  readonly allRows: number;
  /** Per new row the body row that it continues; null for a new one. */
  readonly continues: readonly (number | null)[];
  /** Body rows that nothing continues. */
  readonly dropped: readonly number[];
  /** Per body row of `allRows` the one that it becomes; null when every row keeps its place. */
  readonly moves: readonly number[] | null;
}

/** Lays a described table over the one that stands, column by name and row by `continues`. */
export function planTable(description: TableDescription, place: TablePlace): TablePlan {
  const added = description.columns.map(({ name }) => name).filter((name) => !place.names.includes(name));
  const names = [...place.names, ...added];
  const ours = new Set(description.columns.map(({ name }) => name));
  const newRows = description.area.bottom - description.area.top;
  const continues = Array.from({ length: newRows }, (_, index) => description.continues?.[index] ?? null);
  const taken = new Set(continues.filter((row) => row !== null));
  const allRows = Math.max(place.rows, newRows, ...continues.map((row) => (row ?? -1) + 1));
  const { head, left, rows } = place;
  return {
    head,
    left,
    rows,
    names: place.names,
    description,
    added,
    columns: description.columns.map(({ name }) => place.left + names.indexOf(name)),
    foreign: place.names.flatMap((name, index) => (ours.has(name) ? [] : [place.left + index])),
    right: place.left + names.length - 1,
    newRows,
    allRows,
    continues,
    dropped: Array.from({ length: place.rows }, (_, row) => row).filter((row) => !taken.has(row)),
    moves: movesOf(continues, allRows),
  };
}

/** New rows take the places that are left, in their order. */
function movesOf(continues: readonly (number | null)[], allRows: number): readonly number[] | null {
  if (continues.every((from, to) => from === null || from === to)) return null;
  const moves = new Array<number>(allRows).fill(-1);
  continues.forEach((from, to) => {
    if (from !== null) moves[from] = to;
  });
  const free = Array.from({ length: allRows }, (_, to) => to).filter((to) => (continues[to] ?? null) === null);
  return moves.map((to) => (to === -1 ? (free.shift() ?? to) : to));
}

/** The column that is written last and wholly: while rows change places it holds their order. */
export function orderColumn({ columns, description }: TablePlan): { readonly name: string; readonly column: number } {
  const index = description.columns.findLastIndex(({ calculated }) => calculated === null);
  return { name: description.columns[index]?.name ?? "", column: columns[index] ?? 0 };
}

/** Sheet row of a body row. */
export function sheetRow({ head }: TablePlace, row: number): number {
  return head + 1 + row;
}

/** The new rows of a table: body rows that continue none. */
export function addedRows({ continues }: TablePlan): readonly number[] {
  return continues.flatMap((from, to) => (from === null ? [to] : []));
}

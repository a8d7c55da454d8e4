import type { SheetSnapshot, SnapshotCell } from "../workbook/snapshot";
import { cellGrid, type CellGrid } from "./cell-grid";
import { isTypedWithoutKey, readLayout, type KeyLayout } from "./key-layout";

/** A sheet addressed by row and column keys. */
export interface KeyIndex {
  readonly sheet: SheetSnapshot;
  readonly layout: KeyLayout;
  /** For whoever goes through many cells. */
  readonly cellAt: CellGrid;
  at(row: string, column: string): SnapshotCell | undefined;
}

export function indexKeys(sheet: SheetSnapshot): KeyIndex {
  const layout = layoutOf(sheet);
  const cellAt = cellGrid(sheet.cells, lastOf(layout.keyOfRow), lastOf(layout.keyOfColumn));
  return {
    sheet,
    layout,
    cellAt,
    at(row, column) {
      const [rowNumber, columnNumber] = [layout.rowOf.get(row), layout.columnOf.get(column)];
      return rowNumber === undefined || columnNumber === undefined ? undefined : cellAt(rowNumber, columnNumber);
    },
  };
}

function lastOf(lines: ReadonlyMap<number, string>): number {
  let last = 0;
  for (const line of lines.keys()) if (line > last) last = line;
  return last;
}

interface KnownLayout {
  /** The cells of the first row and the first column. */
  readonly keyCells: readonly SnapshotCell[];
  readonly layout: KeyLayout;
}

/** Nearly all forms are as they were issued: the same keys in the same places share one layout, and what hangs on it. */
const known: KnownLayout[] = [];
const mostKnown = 16;

function layoutOf(sheet: SheetSnapshot): KeyLayout {
  const same = known.find((each) => fits(each, sheet));
  if (same !== undefined) return same.layout;
  const layout = readLayout(sheet);
  // Inserted rows get their keys from what someone typed in them, so the next sheet may differ.
  if (layout.inserted.length === 0) {
    known.unshift({ keyCells: sheet.cells.filter(isKeyCell), layout });
    known.length = Math.min(known.length, mostKnown);
  }
  return layout;
}

function isKeyCell({ row, column }: SnapshotCell): boolean {
  return row === 0 || column === 0;
}

function fits({ keyCells, layout: { keyOfRow, keyOfColumn } }: KnownLayout, sheet: SheetSnapshot): boolean {
  let next = 0;
  let keyedRow = -1;
  for (const cell of sheet.cells) {
    if (isKeyCell(cell)) {
      const key = keyCells[next++];
      if (key?.row !== cell.row || key.column !== cell.column || key.value !== cell.value) return false;
      if (keyOfRow.has(cell.row)) keyedRow = cell.row;
    } else if (cell.row !== keyedRow && isTypedWithoutKey(cell, keyOfRow, keyOfColumn)) return false;
  }
  return next === keyCells.length;
}

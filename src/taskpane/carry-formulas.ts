import { maxColumns } from "../workbook/a1";
import type { SheetSnapshot, SnapshotCell, WorkbookSnapshot } from "../workbook/snapshot";

/**
 * A snapshot that was read without formulas, with the formulas of an earlier one put back; null when rows, columns or
 * sheets have moved since, so that the formulas must be read anew. Reading values alone halves what Excel sends.
 */
export function carryFormulas(earlier: WorkbookSnapshot, values: WorkbookSnapshot): WorkbookSnapshot | null {
  if (earlier.sheets.length !== values.sheets.length) return null;
  const sheets = values.sheets.map((sheet, index) => carrySheet(earlier.sheets[index], sheet));
  const carried = sheets.filter((sheet) => sheet !== null);
  return carried.length === sheets.length ? { ...values, sheets: carried } : null;
}

function carrySheet(earlier: SheetSnapshot | undefined, sheet: SheetSnapshot): SheetSnapshot | null {
  if (earlier === undefined || earlier.name !== sheet.name || keysOf(earlier) !== keysOf(sheet)) return null;
  const formulas = new Map(earlier.cells.filter(({ isFormula }) => isFormula).map((cell) => [placeOf(cell), cell]));
  const cells = sheet.cells.map((cell) => (formulas.delete(placeOf(cell)) ? { ...cell, isFormula: true } : cell));
  // Formulas that show nothing are not among the values.
  const silent = [...formulas.values()].map((cell) => ({ ...cell, value: "" }));
  return { ...sheet, cells: [...cells, ...silent].sort((one, other) => placeOf(one) - placeOf(other)) };
}

function placeOf({ row, column }: SnapshotCell): number {
  return row * maxColumns + column;
}

/** The hidden first column and first row, which move along with whatever is inserted. */
function keysOf({ cells }: SheetSnapshot): string {
  const keys = cells.filter(({ row, column }) => row === 0 || column === 0);
  return JSON.stringify(keys.map(({ row, column, value }) => [row, column, value]));
}

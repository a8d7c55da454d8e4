import { areaAddress, type Area } from "../../workbook/a1";
import { changeFormula, writeCell } from "../../workbook/formula-text";
import { WorkbookError } from "../../workbook/workbook-error";
import { spansOf } from "../rectangles";
import { asTypedText } from "../typed-text";
import { cellKey, shownValue } from "./cell-values";
import { withOrder } from "./order-key";
import { orderColumn, sheetRow, type TablePlan } from "./plan-table";
import type { TableRenewal } from "./renewal";
import { takeOff } from "./table-state";

/**
 * Gives a table its columns and rows, and each row its place, with the next sync. Excel sorts the rows by their new places,
 * so that looks, comments and cells of the controller go along with theirs. At every moment a row holds all that belongs
 * to it. What it gives checks, after the sync, that Excel did so.
 */
export function moveRows(renewal: TableRenewal, formulas: readonly ColumnFormulas[]): () => void {
  const { standing, plan } = renewal;
  const { table, sheet } = standing;
  takeOff(table, renewal.state);
  plan.added.forEach((name, index) => {
    sheet.getCell(plan.head, plan.right - plan.added.length + 1 + index).values = [[asTypedText(name)]];
  });
  for (const { first, last } of spansOf(plan.dropped)) bodyRange(sheet, plan, first, last).clear();
  if (plan.added.length > 0 || plan.allRows !== plan.rows) table.resize(tableAddress(plan, plan.allRows));
  if (plan.moves === null) return () => undefined;
  bodyRange(sheet, plan, 0, plan.allRows - 1).rowHidden = false;
  for (const column of formulas) pinFormulas(sheet, plan, column);
  return sortRows(renewal, plan.moves);
}

/** Takes away the rows that are too many, with the next sync. */
export function endTable({ standing, plan }: TableRenewal): void {
  if (plan.allRows === plan.newRows) return;
  const { table, sheet } = standing;
  bodyRange(sheet, plan, plan.newRows, plan.allRows - 1).clear();
  table.resize(tableAddress(plan, plan.newRows));
}

function sortRows({ standing: { table, sheet }, plan, values }: TableRenewal, moves: readonly number[]): () => void {
  const { column } = orderColumn(plan);
  const range = sheet.getRange(columnAddress(plan, column));
  const dropped = new Set(plan.dropped);
  const marks = moves.map((place, row) => {
    const mark = dropped.has(row) ? "" : shownValue(values.get(cellKey(sheetRow(plan, row), column)));
    return withOrder(place, String(mark));
  });
  range.values = marks.map((mark) => [asTypedText(mark)]);
  table.sort.apply([{ key: column - plan.left, ascending: true }]);
  table.sort.clear();
  range.load("values");
  return () => {
    if (range.values.every(([mark], row) => String(mark).startsWith(withOrder(row, "")))) return;
    throw new WorkbookError("interrupted", `the rows of ${plan.description.name} did not go where they belong`);
  };
}

/** Formulas of a column of the controller's own, by body row; "" and values for cells without one. */
export interface ColumnFormulas {
  readonly column: number;
  readonly formulas: readonly unknown[];
}

/**
 * A formula that moves may speak of its own row or of the whole table, but what it says of cells elsewhere must not move
 * along: those rows get a dollar sign.
 */
function pinFormulas(sheet: Excel.Worksheet, plan: TablePlan, { column, formulas }: ColumnFormulas): void {
  const pinned = formulas.map((formula) =>
    typeof formula === "string" && formula.startsWith("=") ? pinFormula(plan, formula) : null,
  );
  if (pinned.every((formula, row) => formula === null || formula === formulas[row])) return;
  const area = bodyArea(plan, 0, pinned.length - 1);
  sheet.getRange(areaAddress({ ...area, left: column, right: column })).formulas = pinned.map((formula) => [formula]);
}

function pinFormula(plan: TablePlan, formula: string): string {
  const isInBody = (row: number): boolean => row > plan.head && row <= plan.head + plan.allRows;
  return changeFormula(formula, {
    cell: (cell) => (cell.sheet === null && isInBody(cell.row) ? cell.text : writeCell({ ...cell, isRowFixed: true })),
  });
}

function bodyArea(plan: TablePlan, first: number, last: number): Area {
  return { top: sheetRow(plan, first), bottom: sheetRow(plan, last), left: plan.left, right: plan.right };
}

function bodyRange(sheet: Excel.Worksheet, plan: TablePlan, first: number, last: number): Excel.Range {
  return sheet.getRange(areaAddress(bodyArea(plan, first, last)));
}

function columnAddress(plan: TablePlan, column: number): string {
  return areaAddress({ ...bodyArea(plan, 0, plan.allRows - 1), left: column, right: column });
}

function tableAddress(plan: TablePlan, rows: number): string {
  return areaAddress({ top: plan.head, left: plan.left, bottom: plan.head + rows, right: plan.right });
}

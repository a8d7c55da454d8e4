import { areaAddress, cellAddress } from "../../workbook/a1";
import { spansOf } from "../rectangles";
import type { ColumnFormulas } from "./move-rows";
import { addedRows, sheetRow, type TablePlan } from "./plan-table";
import type { TableRenewal } from "./renewal";

/**
 * The formulas in the controller's own columns of tables of which rows come or move, by table; in one round trip, or in
 * none when there are no such columns.
 */
export async function readOwnFormulas(
  { context }: Excel.Workbook,
  tables: readonly TableRenewal[],
): Promise<ReadonlyMap<TableRenewal, readonly ColumnFormulas[]>> {
  const asked = tables.filter(({ plan }) => plan.foreign.length > 0 && plan.rows > 0 && hasOtherRows(plan));
  const answers = asked.map((renewal) => ({
    renewal,
    columns: renewal.plan.foreign.map((column) => ({
      column,
      range: bodyColumn(renewal, column, renewal.plan.rows).load("formulas"),
    })),
  }));
  if (asked.length > 0) await context.sync();
  return new Map(
    answers.map(({ renewal, columns }) => [
      renewal,
      columns.map(({ column, range }) => ({ column, formulas: range.formulas.map(([formula]): unknown => formula) })),
    ]),
  );
}

/** A column that the controller filled with formulas from top to bottom has them in new rows too. */
export function fillFormulas({ standing, plan }: TableRenewal, columns: readonly ColumnFormulas[]): void {
  const sheet = standing.sheet;
  const to = plan.continues.findIndex((from) => from !== null);
  if (to === -1) return;
  for (const { column, formulas } of columns) {
    if (!formulas.every(isFormula)) continue;
    const source = sheet.getRange(cellAddress(sheetRow(plan, to), column));
    for (const { first, last } of spansOf(addedRows(plan))) {
      const area = { top: sheetRow(plan, first), bottom: sheetRow(plan, last), left: column, right: column };
      sheet.getRange(areaAddress(area)).copyFrom(source, "Formulas");
    }
  }
}

function hasOtherRows(plan: TablePlan): boolean {
  return plan.moves !== null || addedRows(plan).length > 0;
}

function bodyColumn({ standing, plan }: TableRenewal, column: number, rows: number): Excel.Range {
  const area = { top: sheetRow(plan, 0), bottom: sheetRow(plan, rows - 1), left: column, right: column };
  return standing.sheet.getRange(areaAddress(area));
}

function isFormula(formula: unknown): boolean {
  return typeof formula === "string" && formula.startsWith("=");
}

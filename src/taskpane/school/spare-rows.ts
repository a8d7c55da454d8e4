import type { PlanPosition } from "../../domain/finding";
import { capacity } from "../../school/form-sheets";
import type { CheckedPlan } from "../../school/submission";

export type RowTable = "goal" | "income" | "expense";

const rows: Readonly<Record<RowTable, { readonly last: number; readonly first: (row: number) => PlanPosition }>> = {
  goal: { last: capacity.goals, first: (row) => `goal.${row}.goal` },
  income: { last: capacity.income, first: (row) => `income.${row}.description` },
  expense: { last: capacity.expenses, first: (row) => `expense.${row}.description` },
};

/** The first cell of every numbered line of a table, in order: hidden ones are spare. */
export function spareRows(
  table: RowTable,
  { locate }: CheckedPlan,
): { readonly sheet: string; readonly cells: readonly string[] } {
  const { last, first } = rows[table];
  const places = Array.from({ length: last }, (_, index) => locate(first(index + 1)));
  return {
    sheet: places[0]?.sheet ?? "",
    cells: places.flatMap(({ cell }) => (cell === null ? [] : [cell])),
  };
}

import { empty, valueOf } from "../../domain/entry";
import type { ExpenseLine, Plan } from "../../domain/plan";
import type { DetailColumn } from "./region-form";

/** What a plan adds up to in the columns that a programme adds to the spending: whole numbers, or amounts in cents. */
export type DetailTotals = Readonly<Record<string, number>>;

const none: DetailTotals = {};

/** By column of Inzendingen: what the plan's lines count, and what it spends on each choice. */
export function detailTotals({ expenses }: Plan, details: readonly DetailColumn[]): DetailTotals {
  if (details.length === 0) return none;
  const totals = details.flatMap((detail): (readonly [string, number])[] => {
    if (detail.column.kind === "count") return [[detail.name, total(expenses, (line) => countIn(line, detail))]];
    return detail.choices.map(({ choice, column }) => {
      const chosen = expenses.filter((line) => choiceIn(line, detail) === choice);
      return [column, total(chosen, ({ amount }) => valueOf(amount) ?? 0)] as const;
    });
  });
  return Object.fromEntries(totals);
}

/** The choice of the list that a line of spending makes; null for another one, and for none. */
export function choiceIn(line: ExpenseLine, { column: { id, choices } }: DetailColumn): string | null {
  const chosen = valueOf(line.details?.[id] ?? empty);
  return choices.find((choice) => choice === chosen) ?? null;
}

function countIn(line: ExpenseLine, { column: { id } }: DetailColumn): number {
  const value = valueOf(line.details?.[id] ?? empty);
  return typeof value === "number" ? value : 0;
}

function total(lines: readonly ExpenseLine[], of: (line: ExpenseLine) => number): number {
  return lines.reduce((sum, line) => sum + of(line), 0);
}

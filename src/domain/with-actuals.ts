import type { Cents } from "./cents";
import { empty, filled } from "./entry";
import type { ActualLine, Evaluation } from "./evaluation";
import type { LineId } from "./plan";

/** What the bookkeeping says of one line of the budget. */
export interface LineActual {
  readonly side: "income" | "expense";
  readonly line: LineId;
  readonly actualCents: Cents;
}

/**
 * The evaluation with other actual amounts, at most one for each line. What people wrote stays: every toelichting, and the
 * amounts of lines that are not given.
 */
export function withActuals(evaluation: Evaluation, actuals: readonly LineActual[]): Evaluation {
  const of = (side: LineActual["side"]) => actuals.filter((each) => each.side === side);
  return {
    ...evaluation,
    income: replaced(evaluation.income, of("income")),
    expenses: replaced(evaluation.expenses, of("expense")),
  };
}

function replaced(lines: readonly ActualLine[], actuals: readonly LineActual[]): readonly ActualLine[] {
  const merged = new Map(lines.map((line) => [line.id, line]));
  for (const { line: id, actualCents } of actuals) {
    const before = merged.get(id) ?? { id, actual: empty, explanation: "" };
    merged.set(id, { ...before, actual: filled(actualCents) });
  }
  return [...merged.values()].sort((one, other) => rankOf(one.id) - rankOf(other.id));
}

/** The order of the sheet: numbered lines first, then rows that someone inserted ("+1"). */
function rankOf(id: LineId): number {
  return id.startsWith("+") ? 1_000_000 + Number(id) : Number(id);
}

import type { CountKind } from "../domain/plan";
import type { Survey } from "./survey/survey";
import type { PlanFigures } from "./survey/plan-figures";
import { countsInTotals } from "./tables/submissions-table";

type CountTotal = { readonly current: number; readonly target: number };

/** What the dashboard adds up to: all plans that count, with the controller's own choices. */
export interface RegionTotals {
  readonly schools: number;
  readonly incomeCents: number;
  readonly expenseCents: number;
  readonly counts: Readonly<Record<CountKind, CountTotal>>;
}

/** The totals of the dashboard as data; money in cents. */
export function regionTotals({ rows, settings, form }: Survey): RegionTotals {
  const figures = rows.filter((row) => countsInTotals(row, settings) === 1).flatMap((row) => row.figures ?? []);
  const count = (kind: CountKind): CountTotal => ({
    current: total(figures, ({ counts }) => counts[kind]?.current ?? 0),
    target: total(figures, ({ counts }) => counts[kind]?.target ?? 0),
  });
  return {
    schools: figures.length,
    incomeCents: total(figures, ({ incomeCents }) => incomeCents),
    expenseCents: total(figures, ({ expenseCents }) => expenseCents),
    counts: Object.fromEntries(form.counts.map(({ id }) => [id, count(id)])),
  };
}

function total(figures: readonly PlanFigures[], of: (figures: PlanFigures) => number): number {
  return figures.reduce((sum, each) => sum + of(each), 0);
}

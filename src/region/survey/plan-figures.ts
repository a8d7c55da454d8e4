import { valueOf } from "../../domain/entry";
import { countOf, type CountKind, type Plan } from "../../domain/plan";
import { planTotals } from "../../domain/plan-totals";
import { detailTotals, type DetailTotals } from "../form/detail-totals";
import type { RegionForm } from "../form/region-form";

/** The counts of a plan by their id; null for what is not filled in. */
export type CountFigures = Readonly<
  Record<CountKind, { readonly current: number | null; readonly target: number | null }>
>;

/** What a plan adds up to; money in cents. */
export interface PlanFigures {
  readonly grantCents: number;
  readonly otherIncomeCents: number;
  readonly incomeCents: number;
  readonly expenseCents: number;
  readonly counts: CountFigures;
  readonly details: DetailTotals;
  /** Ids of the ticked themes. */
  readonly themes: ReadonlySet<string>;
}

/** What a plan adds up to, for its row in the region. */
export function planFigures(plan: Plan, form: Pick<RegionForm, "counts" | "details">): PlanFigures {
  const { grantCents, otherIncomeCents, incomeCents, expenseCents } = planTotals(plan);
  return {
    grantCents,
    otherIncomeCents,
    incomeCents,
    expenseCents,
    counts: countFigures(plan, form.counts),
    details: detailTotals(plan, form.details),
    themes: new Set(Object.entries(plan.themes).flatMap(([id, { ticked }]) => (valueOf(ticked) === true ? [id] : []))),
  };
}

/** The counts that the form asks. */
export function countFigures(plan: Plan, counts: RegionForm["counts"]): CountFigures {
  return Object.fromEntries(
    counts.map(({ id }) => {
      const { current, target } = countOf(plan, id);
      return [id, { current: valueOf(current), target: valueOf(target) }];
    }),
  );
}

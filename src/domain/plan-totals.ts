import { cents, sumCents, type Cents } from "./cents";
import { valueOf } from "./entry";
import { grantLineId, type IncomeLine, type Plan } from "./plan";

/** What a plan's budget adds up to, in cents. */
export interface PlanTotals {
  readonly incomeCents: Cents;
  readonly expenseCents: Cents;
  /** Income minus expenses; below zero when spending is not covered. */
  readonly balanceCents: Cents;
  /** The line *Schoolbudget vanuit SPPOH*; 0 when nothing readable stands there. */
  readonly grantCents: Cents;
  readonly otherIncomeCents: Cents;
}

/** Adds up every readable amount, also those that stand as text in the sheet. */
export function planTotals(plan: Plan): PlanTotals {
  const incomeCents = sumOf(plan.income);
  const expenseCents = sumOf(plan.expenses);
  const grantCents = sumOf(plan.income.filter((line) => line.id === grantLineId));
  return {
    incomeCents,
    expenseCents,
    balanceCents: cents(incomeCents - expenseCents),
    grantCents,
    otherIncomeCents: cents(incomeCents - grantCents),
  };
}

function sumOf(lines: readonly IncomeLine[]): Cents {
  return sumCents(lines.map((line) => valueOf(line.amount)).filter((amount) => amount !== null));
}

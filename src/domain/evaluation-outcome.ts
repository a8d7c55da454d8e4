import { cents, sumCents, type Cents } from "./cents";
import { valueOf } from "./entry";
import type { ActualLine, Evaluation } from "./evaluation";
import type { IncomeLine, LineId, Plan } from "./plan";

/** Begroot, gerealiseerd and what is left of it, in cents. */
export interface Amounts {
  readonly plannedCents: Cents;
  readonly actualCents: Cents;
  /** Planned minus actual; below zero when more was spent, or came in, than planned. */
  readonly remainingCents: Cents;
  /** Uitputting: actual as a part of planned, 1 for all of it; null where nothing was planned. */
  readonly used: number | null;
}

/** One line of the budget, plan beside actual. */
export interface LineOutcome {
  readonly id: LineId;
  readonly description: string;
  /** False for a line of the evaluation alone. */
  readonly isPlanned: boolean;
  readonly plannedCents: Cents;
  /** Null while no readable amount stands there. */
  readonly amounts: Amounts | null;
  readonly explanation: string;
}

/** Lines and total of one side of the budget. */
export interface SideOutcome {
  readonly lines: readonly LineOutcome[];
  /** All that was planned beside all that is filled in. */
  readonly total: Amounts;
}

export interface EvaluationOutcome {
  readonly income: SideOutcome;
  readonly expense: SideOutcome;
}

/** Plan and evaluation side by side. Lines are in the order of the plan; those of the evaluation alone come after them. */
export function evaluationOutcome(plan: Plan, evaluation: Evaluation): EvaluationOutcome {
  return {
    income: sideOutcome(plan.income, evaluation.income),
    expense: sideOutcome(plan.expenses, evaluation.expenses),
  };
}

/** Income that counts: what really came in, or the plan's amount as long as nothing else is filled in. In cents. */
export function expectedIncome({ income }: EvaluationOutcome): Cents {
  return sumCents(income.lines.map(({ amounts, plannedCents }) => amounts?.actualCents ?? plannedCents));
}

function sideOutcome(planned: readonly IncomeLine[], actuals: readonly ActualLine[]): SideOutcome {
  const actualOf = new Map(actuals.map((line) => [line.id, line]));
  const plannedIds = new Set(planned.map(({ id }) => id));
  const lines = [
    ...planned.map((line) => lineOutcome(line, actualOf.get(line.id))),
    ...actuals.filter(({ id }) => !plannedIds.has(id)).map((line) => lineOutcome(null, line)),
  ];
  return {
    lines,
    total: amountsOf(
      sumCents(lines.map(({ plannedCents }) => plannedCents)),
      sumCents(lines.map(({ amounts }) => amounts?.actualCents ?? cents(0))),
    ),
  };
}

function lineOutcome(line: IncomeLine | null, actual: ActualLine | undefined): LineOutcome {
  const plannedCents = (line === null ? null : valueOf(line.amount)) ?? cents(0);
  const actualCents = actual === undefined ? null : valueOf(actual.actual);
  return {
    id: line?.id ?? actual?.id ?? "",
    description: line?.description ?? "",
    isPlanned: line !== null,
    plannedCents,
    amounts: actualCents === null ? null : amountsOf(plannedCents, actualCents),
    explanation: actual?.explanation ?? "",
  };
}

/** Plan and actual with what follows from them. */
export function amountsOf(plannedCents: Cents, actualCents: Cents): Amounts {
  return {
    plannedCents,
    actualCents,
    remainingCents: cents(plannedCents - actualCents),
    used: plannedCents === 0 ? null : actualCents / plannedCents,
  };
}

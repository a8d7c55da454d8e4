import { lineActuals, type BookedLine } from "../../actuals/booked-lines";
import type { Bookings } from "../../actuals/bookings";
import type { StandingBookings } from "../../actuals/describe-actuals";
import { sumCents } from "../../domain/cents";
import { checkEvaluation } from "../../domain/check-evaluation";
import { blankEvaluation } from "../../domain/evaluation";
import { amountsOf, evaluationOutcome } from "../../domain/evaluation-outcome";
import { withActuals } from "../../domain/with-actuals";

/** A line of spending as it will stand in the year end. */
export interface ResultLine {
  readonly line: BookedLine;
  readonly actualCents: number;
  /** 1 for all of it; null where nothing was planned. */
  readonly used: number | null;
  readonly asksExplanation: boolean;
}

export interface Result {
  readonly lines: readonly ResultLine[];
  readonly plannedCents: number;
  readonly actualCents: number;
  readonly remainingCents: number;
}

/** The year end as it will be: what people typed there already counts where the bookkeeping says nothing. */
export function resultOf(standing: StandingBookings, bookings: Bookings, lines: readonly BookedLine[]): Result {
  const { plan, programme, evaluation: before } = standing.checked;
  const actuals = lineActuals(plan, standing.before, bookings);
  const evaluation = withActuals(before?.evaluation ?? blankEvaluation(programme), actuals);
  const { expense } = evaluationOutcome(plan, evaluation);
  const asked = new Set(
    checkEvaluation(plan, evaluation, programme).flatMap(({ code, at, params }) =>
      code === "Y03" && params["reason"] === "explain" ? [at] : [],
    ),
  );
  const spending = lines.filter(({ side }) => side === "expense");
  const shown = spending.map((line): ResultLine => {
    const actual = expense.lines.find(({ id }) => id === line.id)?.amounts?.actualCents ?? line.actualCents;
    const { used } = amountsOf(line.plannedCents, actual);
    return { line, actualCents: actual, used, asksExplanation: asked.has(`evaluation.expense.${line.id}.explanation`) };
  });
  const planned = sumCents(spending.map(({ plannedCents }) => plannedCents));
  const { actualCents, remainingCents } = amountsOf(planned, expense.total.actualCents);
  return { lines: shown, plannedCents: planned, actualCents, remainingCents };
}

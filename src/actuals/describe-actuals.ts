import { blankEvaluation } from "../domain/evaluation";
import { withActuals } from "../domain/with-actuals";
import { describeEvaluation } from "../school/evaluation/describe-evaluation";
import { refuseNewer } from "../school/newer-version";
import type { CheckedPlan } from "../school/submission";
import type { SheetDescription, WorkbookDescription } from "../workbook/description";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { lineActuals } from "./booked-lines";
import type { Bookings } from "./bookings";
import { describeBookingsMemory } from "./bookings-memory";
import { describeBookingsSheet } from "./bookings-sheet";

/** The workbook of a plan, and what it knew of the bookkeeping before. */
export interface StandingBookings {
  readonly checked: CheckedPlan;
  readonly snapshot: WorkbookSnapshot;
  readonly before: Bookings;
}

/**
 * The year end with its actual amounts, and the postings that they are made of. What people wrote in the year end stays.
 * `savedAt` is only for a workbook that does not say when it was saved.
 * @throws WorkbookError `newer-format` for a workbook of a newer version.
 */
export function describeActuals(standing: StandingBookings, after: Bookings, savedAt: string): WorkbookDescription {
  const { checked, before } = standing;
  refuseNewer(checked);
  const evaluation = withActuals(
    checked.evaluation?.evaluation ?? blankEvaluation(checked.programme),
    lineActuals(checked.plan, before, after),
  );
  const yearEnd = describeEvaluation(checked, evaluation, checked.savedAt ?? savedAt);
  return { ...yearEnd, sheets: [...yearEnd.sheets, ...describeBookings(standing, after)] };
}

/** The postings alone, for a workbook of which the year end gets its amounts cell by cell. */
export function describeBookings(
  { checked, snapshot }: StandingBookings,
  after: Bookings,
): readonly SheetDescription[] {
  return [describeBookingsSheet(checked, after, snapshot), describeBookingsMemory(after)];
}

import type { CalendarDate } from "../domain/calendar-date";
import type { Evaluation } from "../domain/evaluation";
import type { Finding } from "../domain/finding";
import type { Plan } from "../domain/plan";
import type { Programme } from "../domain/programme";

/** The stamp of a plan that was handed in from the pane or made by `sample`; absent in a plan still being written. */
export interface SubmissionStamp {
  /** Unique id of this handing-in. */
  readonly id: string;
  /** ISO 8601. */
  readonly submittedAt: string;
  /** SHA-256 of the canonical plan at that moment, hexadecimal. */
  readonly digest: string;
}

/** A cell of the school's workbook, for people: sheet by its present name, A1 without `$`. */
export interface SheetCell {
  readonly sheet: string;
  readonly cell: string | null;
}

/** One school workbook, read and checked. */
export interface CheckedPlan {
  readonly plan: Plan;
  /** The programme that the workbook carries: an old file is judged by its own rules. */
  readonly programme: Programme;
  readonly stamp: SubmissionStamp | null;
  /** SHA-256 of the plan as it stands now. */
  readonly digest: string;
  /** When the file says it was last saved, ISO 8601. */
  readonly savedAt: string | null;
  /** All findings, in the order of the form. */
  readonly findings: readonly Finding[];
  /** The year end, once the workbook has its sheet; null before. Its findings are not among those of the plan. */
  readonly evaluation: CheckedEvaluation | null;
  /** Where a finding or any plan position stands in this workbook. */
  readonly locate: (at: Finding["at"]) => SheetCell;
}

/** The sheet of the year end, read and checked. */
export interface CheckedEvaluation {
  readonly evaluation: Evaluation;
  /** Of the evaluation's own handing-in; `digest` in it is that of the evaluation. */
  readonly stamp: SubmissionStamp | null;
  /** The day of the last posting on the sheet Boekingen; left out where no bookkeeping was read into the workbook. */
  readonly bookedUntil?: CalendarDate;
  /** SHA-256 of the evaluation as it stands now. */
  readonly digest: string;
  /** In the order of the sheet. */
  readonly findings: readonly Finding[];
}

/** Hexadecimal SHA-256 of a text in UTF-8; handed in, because floors 0 and 1 know no platform. */
export type Sha256 = (text: string) => string;

import type { Participation, Plan } from "../domain/plan";
import type { Programme } from "../domain/programme";
import type { MistakeName } from "./mistakes/mistakes";

/** One invented submission: a plan, and what its file says around it. */
export interface SamplePlan {
  readonly plan: Plan;
  /** The programme that the file carries: the given one, with the invented besturen on its list. */
  readonly programme: Programme;
  readonly participation: Participation;
  /** Unique within the set and safe on every file system; a resubmission ends in "-v2". */
  readonly fileName: string;
  /** ISO 8601. For a file without a stamp: when it was mailed, which the file itself does not say. */
  readonly submittedAt: string;
  /** When the file was last saved, ISO 8601. */
  readonly savedAt: string;
  /** Whether it was handed in from the pane; without a stamp only `savedAt` tells which of two files is newer. */
  readonly stamped: boolean;
  /** The mistakes that were put in on purpose. None: the plan has no error and no warning. */
  readonly mistakes: readonly MistakeName[];
  /** The normalized BRIN of the school whose earlier file this one replaces. */
  readonly resubmissionOf: string | null;
}

export interface SampleOptions {
  /** Number of schools; resubmissions (about one in twenty) are extra files. */
  readonly schools: number;
  readonly seed: number;
  readonly programme: Programme;
}

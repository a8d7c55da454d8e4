import type { CalendarDate } from "../calendar-date";
import type { Finding, FindingCode, FindingKind, FindingParams, PlanPosition } from "../finding";
import type { Plan } from "../plan";
import type { Programme } from "../programme";

/** What a plan is judged by, besides its own words. */
export interface RuleContext {
  /** The programme that the plan's workbook carries. */
  readonly programme: Programme;
  /** Null where no clock is at hand; a date in the future is then not noticed. */
  readonly today: CalendarDate | null;
  /** Normalized BRINs of all schools in the region; left out where that list is not at hand. */
  readonly knownBrins?: ReadonlySet<string>;
  /** Normalized BRINs of SBO and SO schools, known on the controller's side only. */
  readonly specialSchools?: ReadonlySet<string>;
}

/** A finding of which the rule already says the code. */
export type Observation = Omit<Finding, "code"> & { readonly at: PlanPosition };

/** One rule of the form. `source` is the Dutch sentence it comes from, or why we derived it ("Afgeleid: …"). */
export interface Rule {
  readonly code: FindingCode;
  readonly source: string;
  readonly check: (plan: Plan, context: RuleContext) => readonly Observation[];
}

/** Blocks "klaar om in te dienen". */
export function error(kind: FindingKind, at: PlanPosition, params: FindingParams = {}): Observation {
  return { severity: "error", kind, at, params };
}

/** An aandachtspunt, which may stay. */
export function warning(kind: FindingKind, at: PlanPosition, params: FindingParams = {}): Observation {
  return { severity: "warning", kind, at, params };
}

/** Information, nothing to do. */
export function info(at: PlanPosition, params: FindingParams = {}): Observation {
  return { severity: "info", kind: "note", at, params };
}

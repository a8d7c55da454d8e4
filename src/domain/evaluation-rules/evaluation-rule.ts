import type { Evaluation } from "../evaluation";
import type { EvaluationOutcome } from "../evaluation-outcome";
import type { FindingCode } from "../finding";
import type { Plan } from "../plan";
import type { Programme } from "../programme";
import type { Observation } from "../rules/rule";

/** What the year end is judged by: the plan it evaluates, and the figures of both together. */
export interface EvaluationContext {
  readonly plan: Plan;
  readonly outcome: EvaluationOutcome;
  readonly programme: Programme;
}

/** One rule of the year end. `source` is the Dutch sentence it comes from, or why we derived it ("Afgeleid: …"). */
export interface EvaluationRule {
  readonly code: FindingCode;
  readonly source: string;
  readonly check: (evaluation: Evaluation, context: EvaluationContext) => readonly Observation[];
}

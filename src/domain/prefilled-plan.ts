import { blankPlan } from "./blank-plan";
import type { Participation, Plan } from "./plan";
import type { Programme } from "./programme";

/** What is known of a school before it begins; "" for what is not. */
export interface KnownSchool {
  readonly brin: string;
  readonly school: string;
  readonly board: string;
  readonly werkgebied: string;
  readonly email?: string;
}

/** A blank plan with its kop filled in; the signature repeats the school and the board, as the form asks them twice. */
export function prefilledPlan(programme: Programme, participation: Participation, known: KnownSchool): Plan {
  const { brin, school, board, werkgebied, email = "" } = known;
  const blank = blankPlan(programme, participation);
  return {
    ...blank,
    header: { ...blank.header, brin, school, board, werkgebied, email },
    signature: { ...blank.signature, school, board },
  };
}

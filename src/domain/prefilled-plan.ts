import { blankPlan } from "./blank-plan";
import type { Participation, Plan } from "./plan";
import type { Programme } from "./programme";
import { asks } from "./programme-form";

/** What is known of a school before it begins; "" for what is not. */
export interface KnownSchool {
  readonly brin: string;
  readonly school: string;
  readonly board: string;
  readonly werkgebied: string;
  readonly email?: string;
}

/**
 * A blank plan with its kop filled in, as far as the form asks it; the signature repeats the school and the board, as the
 * form asks them twice. Of a board that applies, `school` is its name.
 */
export function prefilledPlan(programme: Programme, participation: Participation, known: KnownSchool): Plan {
  const { brin, school } = known;
  const board = programme.applicant === "board" ? "" : known.board;
  const werkgebied = programme.werkgebieden.names.length === 0 ? "" : known.werkgebied;
  const email = asks(programme, "email") ? (known.email ?? "") : "";
  const blank = blankPlan(programme, participation);
  return {
    ...blank,
    header: { ...blank.header, brin, school, board, werkgebied, email },
    signature: { ...blank.signature, school, board },
  };
}

import type { Submission } from "../region";
import type { Notes } from "../kept/kept-region";
import type { SchoolName } from "./survey-row";

/** A submission with what only the region knows of it. */
export interface KnownSubmission {
  readonly submission: Submission;
  readonly kenmerk: string;
  readonly name: SchoolName;
  readonly notes: Notes;
  /** Besluit is Toegekend. */
  readonly awarded: boolean;
}

import type { Cents } from "../../domain/cents";
import type { CountKind } from "../../domain/plan";
import type { Notes } from "../kept/kept-region";
import type { SchoolName, Source } from "../survey/survey-row";

/** What a school spent of what it planned, as far as its year end says so. */
export interface SchoolRealisation {
  /** That of the version on Inzendingen. */
  readonly kenmerk: string;
  readonly name: SchoolName;
  /** "Nieuw", "Doorlopend" or "". */
  readonly kind: string;
  readonly programme: string;
  readonly isEvaluated: boolean;
  readonly plannedCents: Cents;
  /** Null while no actual amount is filled in. */
  readonly actualCents: Cents | null;
  /** How many lines of spending differ so much from the plan that a toelichting is asked. */
  readonly asked: number;
  /** How many of those have none. */
  readonly unexplained: number;
  readonly reached: Readonly<Record<CountKind, number | null>>;
  /** When the evaluation was made, ISO 8601; null without one, or when its file does not say. */
  readonly evaluatedAt: string | null;
  /** What the year would cost when it goes on like this; null at its end. */
  readonly prognosisCents: Cents | null;
  readonly source: Source;
}

/** A row of the table Realisatie. */
export interface RealisationRow {
  readonly school: SchoolRealisation;
  readonly notes: Notes;
}

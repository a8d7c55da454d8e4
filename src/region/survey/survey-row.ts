import type { CountKind } from "../../domain/plan";
import type { Notes } from "../kept/kept-region";
import type { SheetCell } from "../../school/submission";
import type { Status } from "./status";

/** A source file, and where in it; `cell` is null for the file as a whole. */
export interface Source {
  readonly file: string;
  readonly link: string | null;
  readonly at: SheetCell | null;
}

/** The school of a row, in the spellings that the whole workbook uses. */
export interface SchoolName {
  readonly school: string;
  readonly brin: string;
  readonly board: string;
  readonly werkgebied: string;
}

/** What a plan adds up to; money in cents, null for a count that is not filled in. */
export interface PlanFigures {
  readonly grantCents: number;
  readonly otherIncomeCents: number;
  readonly incomeCents: number;
  readonly expenseCents: number;
  readonly counts: Readonly<Record<CountKind, { readonly current: number | null; readonly target: number | null }>>;
  /** Ids of the ticked themes. */
  readonly themes: ReadonlySet<string>;
}

/** One row of Inzendingen: a version of a school's plan, an unreadable file, or a school whose file is gone. */
export interface SurveyRow {
  readonly kenmerk: string;
  readonly status: Status;
  readonly name: SchoolName;
  /** "Nieuw", "Doorlopend" or "". */
  readonly kind: string;
  readonly programme: string;
  /** Null where there is no readable plan. */
  readonly figures: PlanFigures | null;
  readonly errors: number;
  readonly warnings: number;
  readonly submittedAt: string | null;
  readonly savedAt: string | null;
  /** Why a file could not be read; "" for a readable one. */
  readonly reason: string;
  readonly source: Source;
  readonly notes: Notes;
}

import type { Notes } from "../kept/kept-region";
import type { SheetCell } from "../../school/submission";
import type { PlanFigures } from "./plan-figures";
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

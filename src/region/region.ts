import type { Programme } from "../domain/programme";
import type { CheckedPlan } from "../school/submission";
import type { WorkbookErrorCode } from "../workbook/workbook-error";

/** One readable workbook, and where it stands among the versions of its school. */
export interface Submission {
  readonly file: string;
  readonly link: string | null;
  /** BRIN with location, programme and school year; the file itself where no BRIN can be read. */
  readonly identity: string;
  readonly checked: CheckedPlan;
  /** The newest readable version of an identity is accepted, also when it has errors. */
  readonly standing: "accepted" | "superseded";
  /** False while nothing says which one is newer, this version or another with other content. */
  readonly orderIsClear: boolean;
}

export interface RejectedFile {
  readonly file: string;
  readonly link: string | null;
  readonly code: WorkbookErrorCode;
  readonly message: string;
  /** Whose plan it is, where that can be read; left out for a file of which nothing can. */
  readonly identity?: string;
}

/** Every file that was handed in, sorted so that the order in which they came makes no difference. */
export interface Region {
  /** What the region is about: one programme in one school year, in the version that most plans carry. */
  readonly programme: Programme;
  /** By identity, the accepted version first. */
  readonly submissions: readonly Submission[];
  readonly rejected: readonly RejectedFile[];
}

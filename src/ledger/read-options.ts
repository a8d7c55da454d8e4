import type { ReadingWatch } from "./ledger-source";
import type { Period } from "./period";
import type { Posting } from "./posting";
import type { Mark } from "./recognise/mark";

/** Which postings to keep. A ledger holds other people's salaries: what is not asked for is not remembered. */
export interface Selection {
  readonly mark: Mark;
  readonly period: Period;
}

export interface ReadOptions extends Selection, ReadingWatch {
  /** Takes the recognised postings one by one; without it they are in the result. */
  readonly onPosting?: (posting: Posting) => void;
}

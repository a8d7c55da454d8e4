import type { SheetCell } from "../../school/submission";
import type { PlainValue } from "../kept/read-table";
import type { RowMark } from "./row-mark";

/** What stands behind a cell of the regional workbook. */
export type Explanation =
  | NumberExplanation
  | RowExplanation
  /** A number of a dashboard that was laid out for other settings or by another version. */
  | { readonly kind: "outdated" }
  /** Neither a number of the dashboard nor a row of one of our tables. */
  | { readonly kind: "nothing" };

/** Money in whole cents, a share as 0.25, everything else as it stands. */
export type Unit = "number" | "money" | "share";

/**
 * How a number follows from its terms. `count`, `sum` and `total` add up; `difference` is the first less the second,
 * `share` the first of the second, `change` the step from the first to the second as a share of the first; `covered`
 * counts the terms above 0; a `setting` is its one term.
 */
export type How = "count" | "sum" | "total" | "difference" | "share" | "change" | "covered" | "setting";

/** A number on the dashboard, made of terms, which are made of plans. */
export interface NumberExplanation {
  readonly kind: "number";
  /** "Arrangementen, huidige situatie · Loosduinen". */
  readonly label: string;
  readonly how: How;
  readonly unit: Unit;
  /** What the terms give together; null for a change from nothing. */
  readonly value: number | null;
  /** What the cell shows, in the same unit; null when it shows no number. */
  readonly shown: number | null;
  readonly terms: readonly Term[];
}

export interface Term {
  readonly label: string;
  /** The cell of the regional workbook where this term stands by itself; null when it stands nowhere else. */
  readonly place: SheetCell | null;
  readonly unit: Unit;
  /** The parts added up; of a term without parts what its cell holds. */
  readonly value: number;
  readonly parts: readonly Part[];
  /** Rows that would count, but have no number here. */
  readonly blank: number;
}

/** What one plan, or one file, adds to a number. */
export interface Part {
  readonly school: string;
  readonly brin: string;
  readonly file: string;
  readonly link: string | null;
  /** Sheet and cells of the school's own workbook ("G13:G15, G18"); null for a file without a plan that we can read. */
  readonly source: SheetCell | null;
  /** Cents for money; 1 where plans are counted. */
  readonly amount: number;
  /** How to find its row in the regional workbook again, also after sorting: the first that is there. */
  readonly marks: readonly RowMark[];
}

/** A row of a table: which school, which file, and where in that file. */
export interface RowExplanation {
  readonly kind: "row";
  readonly sheet: string;
  readonly school: string;
  readonly brin: string;
  readonly file: string;
  readonly source: SheetCell | null;
  /** The head and the content of the cell itself. */
  readonly column: string;
  readonly value: PlainValue | null;
  /** Null for rows that are no finding; the code is "" for a file that could not be read. */
  readonly finding: { readonly severity: string; readonly sentence: string; readonly code: string } | null;
}

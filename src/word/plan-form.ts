import type { CalendarDate } from "../domain/calendar-date";
import type { Cents } from "../domain/cents";
import type { PlanPosition } from "../domain/finding";
import type { Participation, Plan } from "../domain/plan";
import type { Programme } from "../domain/programme";
import type { WordDoubts } from "../texts/word-texts";

/** Where a text stands in the document. Numbers count from 1, as people do. */
export type WordPlace =
  | { readonly kind: "table"; readonly table: number; readonly row: number; readonly column: number }
  /** Below a heading; "" at the beginning. */
  | { readonly kind: "text"; readonly heading: string }
  | { readonly kind: "header" | "footer" | "comment" | "note" | "textbox" };

/** What we make of the words; `kept`: nothing but the words themselves, because they cannot be read as what belongs there. */
export type Reading =
  | { readonly kind: "text" | "kept" }
  | { readonly kind: "amount"; readonly cents: Cents }
  | { readonly kind: "count"; readonly count: number }
  | { readonly kind: "date"; readonly date: CalendarDate }
  | { readonly kind: "tick"; readonly ticked: boolean; readonly remark: string }
  | { readonly kind: "participation"; readonly participation: Participation }
  | { readonly kind: "goal"; readonly goal: string };

/** Why a person should look at what was read: there is a sentence for each. */
export type DoubtCode = keyof WordDoubts;

/** Words of the document that are in the plan now. */
export interface FoundField {
  /** The places in the plan that they fill; more than one where the form asks once what the plan has twice. */
  readonly at: readonly PlanPosition[];
  /** As they stand in the document. */
  readonly words: string;
  readonly reading: Reading;
  readonly place: WordPlace;
}

export interface DoubtfulField extends FoundField {
  readonly why: DoubtCode;
}

/** Words, or a picture (without words), that have no place in the plan. */
export interface UnplacedText {
  readonly text: string;
  readonly isPicture: boolean;
  readonly place: WordPlace;
}

/** A filled-in Word form. Every text of the document that is not the form's own is in exactly one of the three lists. */
export interface WordForm {
  readonly programme: Programme;
  readonly plan: Plan;
  readonly recognised: readonly FoundField[];
  /** Read too, but worth a look. */
  readonly doubts: readonly DoubtfulField[];
  readonly unrecognised: readonly UnplacedText[];
  /** What the paper does not ask or what was cut from it: left empty. */
  readonly notOnPaper: readonly PlanPosition[];
  /** Whether it holds changes that nobody accepted or rejected yet; it was read as if all were accepted. */
  readonly hasTrackedChanges: boolean;
}

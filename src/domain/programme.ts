import type { CalendarDate } from "./calendar-date";
import type { Cents } from "./cents";
import type { CountKind } from "./plan";
import type { SchoolYear } from "./school-year";

/** A list that people choose from. While it is not marked complete, another value is a warning, never an error. */
export interface ChoiceList {
  readonly names: readonly string[];
  readonly complete: boolean;
}

export interface Topic {
  readonly id: string;
  readonly label: string;
  /** The form's explanatory sentence, shown as help; "" where the form has none. */
  readonly explanation: string;
}

/** Rules that a samenwerkingsverband may set differently; the defaults are those of form-spec. */
export interface RuleSwitches {
  /** R22, spending above income: `unless-explained` is an error only without a toelichting. */
  readonly deficit: "unless-explained" | "always" | "never";
  /** R21: a positive amount below this is questioned, because `25.000` typed in an English Excel becomes 25. 0 turns it off. */
  readonly questionAmountsBelowCents: Cents;
  /** Y03: a line that differs from the plan by more than both asks for a toelichting at the year end. */
  readonly explainAbove: { readonly percent: number; readonly cents: Cents };
}

/** A regeling as data: everything about the form that may differ next year or elsewhere. */
export interface Programme {
  readonly id: string;
  /** Counts up when the data changes; a workbook carries the version it was made with. */
  readonly version: number;
  readonly name: string;
  /** The samenwerkingsverband, as people call it: "SPPOH". */
  readonly organisation: string;
  /** Where it is: "Haaglanden". */
  readonly region: string;
  readonly schoolYear: SchoolYear;
  /** What a new school receives (R18). */
  readonly grantCents: Cents;
  readonly grantLabel: string;
  /** Inclusie impuls of 2024 (R30). */
  readonly impulsCents: Cents;
  /** Number of new schools that can be awarded (C02). */
  readonly awards: number;
  /** Last day on which a plan may be handed in, that day included; null: not known, not checked. */
  readonly deadline: CalendarDate | null;
  readonly mailTo: string;
  readonly mailSubject: string;
  readonly werkgebieden: ChoiceList;
  readonly boards: ChoiceList;
  readonly principles: readonly Topic[];
  readonly themes: readonly Topic[];
  readonly counts: readonly { readonly id: CountKind; readonly label: string }[];
  readonly rules: RuleSwitches;
}

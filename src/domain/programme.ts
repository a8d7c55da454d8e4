import type { Applicant } from "./applicant";
import type { CalendarDate } from "./calendar-date";
import type { Cents } from "./cents";
import type { CountKind, Participation } from "./plan";
import type { FormPart, ProgrammeWords } from "./programme-form";
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

/** A row of *Kwantitatieve data*: whole numbers now and wanted, with a story. */
export interface CountTopic {
  readonly id: CountKind;
  readonly label: string;
  /** For the head of a column: "Arr.". */
  readonly short: string;
  /** `fewer`: an increase asks for a story (R16); `more`: a wish that may stay open but not decrease (R17); `free`: neither. */
  readonly aim: "fewer" | "more" | "free";
}

/** A column that this regeling adds to the table of spending: which school, how many hours. */
export interface ExpenseColumn {
  readonly id: string;
  readonly label: string;
  /** `count`: whole numbers, which are added up; `choice`: one of `choices`. */
  readonly kind: "text" | "count" | "choice";
  readonly choices: readonly string[];
  /** Whether a line of spending that leaves it empty gets a word (R20). */
  readonly required: boolean;
}

/** A handreiking or an example on the web. */
export interface Resource {
  readonly title: string;
  readonly url: string;
  /** Ids of the thema's that it is about; none: about the regeling as a whole. */
  readonly themes: readonly string[];
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
  /** Who hands in a plan. */
  readonly applicant: Applicant;
  /** Which schools it is for (R27): SBO and SO schools are special. */
  readonly schoolKinds: "regular" | "special" | "any";
  /** Where there is one way to take part only, the form does not ask which. */
  readonly participations: readonly [Participation, ...Participation[]];
  /** What a new applicant receives (R18); the lowest amount where it differs, 0 where the amount is not known. */
  readonly grantCents: Cents;
  /** The highest amount where it differs, by the number of pupils for example; null: everybody receives `grantCents`. */
  readonly grantUpToCents: Cents | null;
  readonly grantLabel: string;
  /** Inclusie impuls of 2024 (R30); 0 where it is not looked at. */
  readonly impulsCents: Cents;
  /** Number of new applicants that can be awarded (C02); null: no limit. */
  readonly awards: number | null;
  /** Last day on which a plan may be handed in, that day included; null: not known, not checked. */
  readonly deadline: CalendarDate | null;
  readonly mailTo: string;
  readonly mailSubject: string;
  /** Without names the form asks no werkgebied. */
  readonly werkgebieden: ChoiceList;
  readonly boards: ChoiceList;
  readonly principles: readonly Topic[];
  readonly themes: readonly Topic[];
  readonly counts: readonly CountTopic[];
  readonly expenseColumns: readonly ExpenseColumn[];
  /** What must be confirmed before the plan is handed in (R05); the label is the sentence. */
  readonly conditions: readonly Topic[];
  /** The parts of the form that this regeling asks. */
  readonly parts: readonly FormPart[];
  readonly words: ProgrammeWords;
  readonly resources: readonly Resource[];
  /** Where its amounts and words come from, when that is not the organisation's own form; "" otherwise. */
  readonly sourceNote: string;
  readonly rules: RuleSwitches;
}

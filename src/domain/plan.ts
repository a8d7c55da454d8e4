import type { CalendarDate } from "./calendar-date";
import type { Cents } from "./cents";
import type { Entry } from "./entry";

/** `nieuw`: one of the new schools; `doorlopend`: started in an earlier year, sets goals only. */
export type Participation = "nieuw" | "doorlopend";

/** Id of a row of *Kwantitatieve data*; the programme says which there are: "arrangementen", "tlv", "samenwerkingen". */
export type CountKind = string;

/** The form's kop. Texts are trimmed; "" means not filled in. */
export interface PlanHeader {
  readonly school: string;
  /** As typed; `normalizeBrin` gives the comparable form. */
  readonly brin: string;
  readonly board: string;
  /** Bestuursnummer: five digits in the samples seen, kept as text. */
  readonly boardNumber: string;
  readonly werkgebied: string;
  readonly participation: Entry<Participation>;
  /** Gezamenlijke aanvraag: the partners' BRIN codes as typed, one text. */
  readonly partners: string;
  /** Penvoerder of a joint application: a BRIN or a name, as typed. */
  readonly leadSchool: string;
  readonly adviser: string;
  /** Name of the contact person. */
  readonly contact: string;
  readonly email: string;
  /** Deelname leernetwerk confirmed. */
  readonly leernetwerk: Entry<boolean>;
  readonly leernetwerkNames: string;
}

/** A tick of the form with its optional remark. */
export interface Choice {
  readonly ticked: Entry<boolean>;
  readonly remark: string;
}

/**
 * A line's own name inside its table: "1", "2", … for the form's numbered rows,
 * "+1", "+2", … for rows that someone inserted by hand.
 */
export type LineId = string;

export interface Goal {
  readonly id: LineId;
  readonly goal: string;
  readonly approach: string;
  readonly result: string;
}

/** A row of counts; nothing is filled in when the entries are empty. */
export interface CountRow {
  readonly current: Entry<number>;
  readonly target: Entry<number>;
  /** Verhaal achter de cijfers. */
  readonly story: string;
}

export interface IncomeLine {
  readonly id: LineId;
  readonly description: string;
  readonly amount: Entry<Cents>;
}

export interface ExpenseLine extends IncomeLine {
  /** The goal this spending belongs to (a `Goal.id`); `unreadable` when the text names no goal of the form. */
  readonly goal: Entry<LineId>;
  /** The columns that the programme adds, by their id; left out where it adds none. */
  readonly details?: ExpenseDetails;
}
/** Words, or a whole number in a column that counts. */
export type ExpenseDetails = Readonly<Record<string, Entry<string | number>>>;

/** What the sheet's own total cells say: in cents, null when the cell holds no number. */
export interface PrintedTotals {
  readonly income: PrintedTotal;
  readonly expense: PrintedTotal;
}
export interface PrintedTotal {
  readonly cents: Cents | null;
  /** False when someone typed over the formula. */
  readonly isFormula: boolean;
}

export interface Signature {
  readonly director: string;
  readonly board: string;
  readonly school: string;
  readonly date: Entry<CalendarDate>;
}

/**
 * One school's *Plan van aanpak*, as it stands in the workbook. Only used rows are listed, in the order of the sheet.
 * The first income line (id "1") is *Schoolbudget vanuit SPPOH*; it is always present.
 */
export interface Plan {
  readonly header: PlanHeader;
  /** Aanleiding en huidige situatie. */
  readonly reason: string;
  /** Uitgangspunten by id of the programme; ids without a tick or remark are present too. */
  readonly principles: Readonly<Record<string, Choice>>;
  /** Thema's by id of the programme. */
  readonly themes: Readonly<Record<string, Choice>>;
  readonly goals: readonly Goal[];
  readonly counts: Readonly<Record<CountKind, CountRow>>;
  /** Names of the partners that the samenwerkingen are with. */
  readonly partnerNames: string;
  readonly income: readonly IncomeLine[];
  readonly expenses: readonly ExpenseLine[];
  /** Null when the plan did not come from a sheet. */
  readonly printedTotals: PrintedTotals | null;
  /** Toelichting op de begroting. */
  readonly explanation: string;
  /** By id of the programme: schoolbestuur is meegenomen; adviseur heeft meegelezen. */
  readonly conditions: Readonly<Record<string, Entry<boolean>>>;
  readonly signature: Signature;
}

const nothingCounted: CountRow = { current: { state: "empty" }, target: { state: "empty" }, story: "" };

/** What a plan says of one count; nothing, when it lacks the row. */
export function countOf(plan: Plan, kind: CountKind): CountRow {
  return plan.counts[kind] ?? nothingCounted;
}

/** The id of the income line *Schoolbudget vanuit SPPOH*. */
export const grantLineId: LineId = "1";

/** error blocks "klaar om in te dienen"; warning (aandachtspunt) and info never block. */
export type Severity = "error" | "warning" | "info";

/** missing: not filled in yet; wrong: contradicts itself or can't be read; note: worth knowing. */
export type FindingKind = "missing" | "wrong" | "note";

/**
 * Where in the plan a finding points. A domain position, never a cell: `school/` knows the sheet and the cell.
 * Examples: "header.brin", "goal.2.approach", "count.tlv.current", "expense.3.amount", "total.expense".
 */
export type PlanPosition =
  | `header.${string}`
  | "reason"
  | "principles"
  | `principle.${string}`
  | "themes"
  | `theme.${string}`
  | "goals"
  | `goal.${string}.${"goal" | "approach" | "result"}`
  | `count.${string}.${"current" | "target" | "story"}`
  | "partnerNames"
  | `income.${string}.${"description" | "amount"}`
  | `expense.${string}.${"description" | "goal" | "amount" | `detail.${string}`}`
  | `total.${"income" | "expense" | "balance"}`
  | "explanation"
  | `condition.${string}`
  | `signature.${"director" | "board" | "school" | "date"}`
  | "workbook"
  | EvaluationPosition;

/** The same for the school's year end: "evaluation.expense.3.actual", "evaluation.goal.2.effect". */
export type EvaluationPosition =
  | "evaluation"
  | `evaluation.${"income" | "expense"}.${string}.${"actual" | "explanation"}`
  | `evaluation.total.${"income" | "expense"}`
  | `evaluation.${"destination" | "learned" | "secured" | "nextSteps"}`
  | `evaluation.goal.${string}.effect`
  | `evaluation.count.${string}.${"reached" | "explanation"}`
  | "evaluation.conversation"
  | "evaluation.leernetwerk"
  | `evaluation.leernetwerk.${string}.date`;

/** A place that has no name in the plan: a stray amount, a doubled row key. `cell` is A1 without `$`, or null for the whole sheet. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string | null;
}

export type FindingParams = Readonly<Record<string, string | number>>;

/** Something about a plan that a person should know. Data, never thrown; the sentence is in `texts/`. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly kind: FindingKind;
  readonly at: PlanPosition | CellPlace;
  /** For the sentence. `reason` picks among several sentences of one code; amounts are in cents under keys ending in `Cents`. */
  readonly params: FindingParams;
}

/** Rules of the form (R), of the workbook as a file (S), of the controller's side (C) and of the year end (Y): docs/rules.md lists them with their source sentence. */
export const findingCodes = [
  "R01", "R02", "R03", "R04", "R05", "R06", "R07", "R08", "R10", "R11", "R14", "R15", "R16", "R17", "R18", "R19",
  "R20", "R21", "R22", "R22b", "R23", "R24", "R25", "R27", "R28", "R29", "R30", "R31", "R32", "R33",
  "S01", "S02", "S03", "S04", "S05",
  "C01", "C02", "C03", "C04", "C05", "C06", "C07", "C08",
  "Y01", "Y02", "Y03", "Y04", "Y05", "Y06", "Y07", "Y08", "Y09", "Y10",
] as const; // prettier-ignore
export type FindingCode = (typeof findingCodes)[number];

import { cents, sumCents, type Cents } from "../../domain/cents";
import type { LineId } from "../../domain/plan";
import { plainText } from "../../domain/plain-text";
import type { Posting } from "../posting";
import { postingKeys, type PostingKey } from "../posting-key";
import { recogniser } from "../recognise/mark";

/** A line of the budget: "expense.3", "income.1". */
export type BudgetLineKey = `${"income" | "expense"}.${LineId}`;

/** From now on, postings on this account, or with this text in their description, belong to this line. */
export interface AssignmentRule {
  readonly kind: "account" | "text";
  readonly value: string;
  readonly line: BudgetLineKey;
}

/** What finance decided: posting by posting, and by rule for all others. */
export interface Assignments {
  readonly single: ReadonlyMap<PostingKey, BudgetLineKey>;
  /** The first rule that fits counts. */
  readonly rules: readonly AssignmentRule[];
}

export interface KeyedPosting {
  readonly key: PostingKey;
  readonly posting: Posting;
}

/** Every recognised posting once: under a line of the budget, or not assigned yet. */
export interface AssignedPostings {
  readonly lines: ReadonlyMap<BudgetLineKey, readonly KeyedPosting[]>;
  readonly unassigned: readonly KeyedPosting[];
}

/** Lays recognised postings under the lines of a budget; what belongs to a line that is no longer there, waits again. */
export function assignPostings(
  postings: readonly Posting[],
  { single, rules }: Assignments,
  budget: ReadonlySet<BudgetLineKey>,
): AssignedPostings {
  const ruling = rules
    .filter(({ value, line }) => plainText(value) !== "" && budget.has(line))
    .map(({ kind, value, line }) => ({ line, fits: recogniser({ [kind]: [value] }) }));
  const lines = new Map<BudgetLineKey, KeyedPosting[]>();
  const unassigned: KeyedPosting[] = [];
  const keys = postingKeys(postings);
  postings.forEach((posting, index) => {
    const key = keys[index] ?? "";
    const chosen = single.get(key);
    const line = chosen !== undefined && budget.has(chosen) ? chosen : ruling.find(({ fits }) => fits(posting))?.line;
    if (line === undefined) unassigned.push({ key, posting });
    else lines.set(line, [...(lines.get(line) ?? []), { key, posting }]);
  });
  return { lines, unassigned };
}

/** What was spent on, or came in for, a line of the budget: spending is booked as debit, income as credit. */
export function actualCents(line: BudgetLineKey, postings: readonly KeyedPosting[]): Cents {
  const booked: number = sumCents(postings.map(({ posting }) => posting.amountCents));
  return cents(line.startsWith("income") ? -booked : booked);
}

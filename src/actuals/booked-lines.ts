import { budgetLines, type BudgetLine } from "../domain/budget-lines";
import { cents, sumCents, type Cents } from "../domain/cents";
import { valueOf } from "../domain/entry";
import type { Plan } from "../domain/plan";
import type { LineActual } from "../domain/with-actuals";
import { actualCents, assignPostings, type BudgetLineKey, type KeyedPosting } from "../ledger/assign/assign-postings";
import type { Bookings } from "./bookings";

/** A line of the budget with what the bookkeeping says of it. */
export interface BookedLine {
  readonly key: BudgetLineKey;
  readonly side: BudgetLine["side"];
  readonly id: string;
  /** "5. Ouderavonden"; income says so. */
  readonly name: string;
  readonly plannedCents: Cents;
  readonly postings: readonly KeyedPosting[];
  /** 0 without postings. */
  readonly actualCents: Cents;
}

/** Every recognised posting once: under a line of the budget, or not assigned yet. */
export interface BookedLines {
  readonly lines: readonly BookedLine[];
  readonly unassigned: readonly KeyedPosting[];
}

export function bookedLines(plan: Plan, { booked, assignments }: Bookings): BookedLines {
  const lines = budgetLines(plan);
  const keys = new Set(lines.map(keyOf));
  const postings = booked.map(({ posting }) => posting);
  const assigned = assignPostings(postings, assignments, keys);
  return {
    lines: lines.map((line) => bookedLine(line, assigned.lines.get(keyOf(line)) ?? [])),
    unassigned: assigned.unassigned,
  };
}

/** What to write in the year end: each line with postings, and 0 for one that had them before. */
export function lineActuals(plan: Plan, before: Bookings, after: Bookings): readonly LineActual[] {
  const had = new Set(
    bookedLines(plan, before).lines.flatMap(({ key, postings }) => (postings.length > 0 ? [key] : [])),
  );
  return bookedLines(plan, after)
    .lines.filter(({ key, postings }) => postings.length > 0 || had.has(key))
    .map(({ side, id, actualCents: actual }) => ({ side, line: id, actualCents: actual }));
}

/** The sum of postings, debit positive. */
export function postedCents(postings: readonly KeyedPosting[]): Cents {
  return sumCents(postings.map(({ posting }) => posting.amountCents));
}

function bookedLine(line: BudgetLine, postings: readonly KeyedPosting[]): BookedLine {
  const { side } = line;
  const { id, description, amount } = line.line;
  const key = keyOf(line);
  return {
    key,
    side,
    id,
    name: `${side === "income" ? "Inkomst " : ""}${id}. ${description || "(zonder omschrijving)"}`,
    plannedCents: valueOf(amount) ?? cents(0),
    postings,
    actualCents: actualCents(key, postings),
  };
}

function keyOf({ side, line }: BudgetLine): BudgetLineKey {
  return `${side}.${line.id}`;
}

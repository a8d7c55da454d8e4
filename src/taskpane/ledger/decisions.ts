import type { Bookings } from "../../actuals/bookings";
import { mergeRules } from "../../actuals/merge-rules";
import type { AssignmentRule, BudgetLineKey, KeyedPosting } from "../../ledger/assign/assign-postings";
import type { Mark, MarkKind } from "../../ledger/recognise/mark";

/** The mark with this value chosen, or no longer chosen. */
export function toggled(mark: Mark, kind: MarkKind, value: string): Mark {
  const chosen = mark[kind] ?? [];
  const without = chosen.filter((each) => each !== value);
  return { ...mark, [kind]: without.length < chosen.length ? without : [...chosen, value] };
}

/** The kinds of mark of which something is chosen. */
export function chosenKinds(mark: Mark): readonly MarkKind[] {
  return (Object.keys(mark) as MarkKind[]).filter((kind) => (mark[kind] ?? []).length > 0);
}

/** The accounts of postings, each once. */
export function accountsOf(postings: readonly KeyedPosting[]): readonly string[] {
  return [...new Set(postings.map(({ posting }) => posting.account))].filter((account) => account !== "").sort();
}

/** Lays postings under a line of the budget; `forAccounts`: from now on all others on their accounts too. */
export function withAssigned(
  bookings: Bookings,
  postings: readonly KeyedPosting[],
  { line, forAccounts }: { readonly line: BudgetLineKey; readonly forAccounts: boolean },
): Bookings {
  const { single, rules } = bookings.assignments;
  const accounts = forAccounts ? accountsOf(postings) : [];
  const given = accounts.map((value): AssignmentRule => ({ kind: "account", value, line }));
  const decided = new Map([...single, ...postings.map(({ key }) => [key, line] as const)]);
  return { ...bookings, assignments: { single: decided, rules: mergeRules(rules, given) } };
}

import { plainText } from "../domain/plain-text";
import type { AssignmentRule } from "../ledger/assign/assign-postings";

/** New rules before those that are known; a new one about the same account or text replaces the old one. */
export function mergeRules(
  known: readonly AssignmentRule[],
  given: readonly AssignmentRule[],
): readonly AssignmentRule[] {
  const isGiven = ({ kind, value }: AssignmentRule) =>
    given.some((rule) => rule.kind === kind && plainText(rule.value) === plainText(value));
  return [...given, ...known.filter((rule) => !isGiven(rule))];
}

import type { Plan } from "../domain/plan";
import type { Sha256 } from "./submission";

/**
 * The plan as one text that is equal exactly when the plan is equal: keys sorted, and without the printed totals,
 * which Excel computes anew.
 */
export function canonicalPlan(plan: Plan): string {
  const { printedTotals: _printed, ...content } = plan;
  return JSON.stringify(content, (_key, value: unknown) => (isRecord(value) ? sorted(value) : value));
}

/** Digest of the canonical plan: stored at submission, so that a later change shows. */
export function planDigest(plan: Plan, sha256: Sha256): string {
  return sha256(canonicalPlan(plan));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function sorted(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).sort(([left], [right]) => (left < right ? -1 : 1)));
}

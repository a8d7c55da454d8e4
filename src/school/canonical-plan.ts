import type { Evaluation } from "../domain/evaluation";
import type { Plan } from "../domain/plan";
import type { Sha256 } from "./submission";

/**
 * The plan as one text that is equal exactly when the plan is equal: keys sorted, and without the printed totals,
 * which Excel computes anew. The contact person joined the form later: left empty it is left out, as in older plans.
 */
function canonicalPlan(plan: Plan): string {
  const { printedTotals: _printed, ...content } = plan;
  const { contact, ...header } = content.header;
  return stableJson(contact === "" ? { ...content, header } : content);
}

/** Digest of the canonical plan: stored at submission, so that a later change shows. */
export function planDigest(plan: Plan, sha256: Sha256): string {
  return sha256(canonicalPlan(plan));
}

/** The same for the year end. */
export function evaluationDigest(evaluation: Evaluation, sha256: Sha256): string {
  return sha256(stableJson(evaluation));
}

/** JSON with the keys of every object in order. A replacer for JSON.stringify would take four times as long. */
function stableJson(value: unknown): string {
  return JSON.stringify(inOrder(value));
}

/** What is in order already is given back as it is: copying it took as long as writing it. */
function inOrder(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(inOrder);
  const record = value as Readonly<Record<string, unknown>>;
  const keys = Object.keys(record);
  if (isSorted(keys) && keys.every((key) => typeof record[key] !== "object")) return record;
  const ordered: Record<string, unknown> = {};
  for (const key of keys.sort()) ordered[key] = inOrder(record[key]);
  return ordered;
}

function isSorted(keys: readonly string[]): boolean {
  for (let index = 1; index < keys.length; index++)
    if ((keys[index] as string) < (keys[index - 1] as string)) return false;
  return true;
}

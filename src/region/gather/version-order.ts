import type { CheckedPlan } from "../../school/submission";
import { compareText, firstDifference } from "../compare";
import { yearEndOf } from "./year-end";

/** A version of a plan, with the file it came from. */
export interface Version {
  readonly file: string;
  readonly checked: CheckedPlan;
}

/**
 * When this version was made, in milliseconds: its latest submission stamp, else the saved time inside the file; null for
 * neither. A year end that was filled in by hand has no stamp of its own, so that its file's saved time says when.
 */
export function madeAt({ stamp, savedAt, evaluation }: CheckedPlan): number | null {
  const saved = momentOf(savedAt);
  const yearEnd = evaluation === null ? null : (momentOf(evaluation.stamp?.submittedAt ?? null) ?? saved);
  const known = [momentOf(stamp?.submittedAt ?? null), yearEnd].filter((moment) => moment !== null);
  return known.length === 0 ? saved : Math.max(...known);
}

/** Milliseconds since 1970 of an ISO 8601 text; null when it is none. */
export function momentOf(iso: string | null): number | null {
  const moment = iso === null ? Number.NaN : Date.parse(iso);
  return Number.isNaN(moment) ? null : moment;
}

/**
 * A year end comes after every plan of that year, whenever those files were saved. Else newest first; a version without a
 * moment comes last; ties by having the sheet of the year end, by digests, then by file name.
 */
export function compareVersions(left: Version, right: Version): number {
  return firstDifference(
    Number(yearEndOf(left.checked) === null) - Number(yearEndOf(right.checked) === null),
    (madeAt(right.checked) ?? -Infinity) - (madeAt(left.checked) ?? -Infinity) || 0,
    Number(left.checked.evaluation === null) - Number(right.checked.evaluation === null),
    compareText(left.checked.digest, right.checked.digest),
    compareText(left.checked.evaluation?.digest ?? "", right.checked.evaluation?.digest ?? ""),
    compareText(left.file, right.file),
  );
}

/** Whether this one is certainly newer than, or the same as, the other. */
export function isCertainlyNewest(newest: Version, other: Version): boolean {
  if (saysTheSame(newest.checked, other.checked) || isYearEndOf(newest.checked, other.checked)) return true;
  const [moment, otherMoment] = [madeAt(newest.checked), madeAt(other.checked)];
  return moment !== null && otherMoment !== null && moment > otherMoment;
}

function saysTheSame(one: CheckedPlan, other: CheckedPlan): boolean {
  return one.digest === other.digest && one.evaluation?.digest === other.evaluation?.digest;
}

/** Whether this is the same plan with its year end. */
function isYearEndOf(later: CheckedPlan, plan: CheckedPlan): boolean {
  return later.digest === plan.digest && yearEndOf(later) !== null && yearEndOf(plan) === null;
}

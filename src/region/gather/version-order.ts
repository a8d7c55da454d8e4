import type { CheckedPlan } from "../../school/submission";
import { compareText, firstDifference } from "../compare";

/** A version of a plan, with the file it came from. */
export interface Version {
  readonly file: string;
  readonly checked: CheckedPlan;
}

/** When this version was made, in milliseconds: the submission stamp, else the saved time inside the file; null for neither. */
export function madeAt({ stamp, savedAt }: CheckedPlan): number | null {
  return momentOf(stamp?.submittedAt ?? null) ?? momentOf(savedAt);
}

/** Milliseconds since 1970 of an ISO 8601 text; null when it is none. */
export function momentOf(iso: string | null): number | null {
  const moment = iso === null ? Number.NaN : Date.parse(iso);
  return Number.isNaN(moment) ? null : moment;
}

/** Newest first; a version without a moment comes last; ties by digest, then by file name. */
export function compareVersions(left: Version, right: Version): number {
  return firstDifference(
    (madeAt(right.checked) ?? -Infinity) - (madeAt(left.checked) ?? -Infinity) || 0,
    compareText(left.checked.digest, right.checked.digest),
    compareText(left.file, right.file),
  );
}

/** Whether this one is certainly newer than, or the same as, the other. */
export function isCertainlyNewest(newest: Version, other: Version): boolean {
  if (newest.checked.digest === other.checked.digest) return true;
  const [moment, otherMoment] = [madeAt(newest.checked), madeAt(other.checked)];
  return moment !== null && otherMoment !== null && moment > otherMoment;
}

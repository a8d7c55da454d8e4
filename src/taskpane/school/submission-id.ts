import type { SubmissionStamp } from "../../school/submission";

/** Id of a handing-in: which file of this plan it is, and what makes it unique ("v2.7c9e66"). */
export function submissionId(version: number, unique: string): string {
  return `v${version}.${unique}`;
}

/** How many files were made of the plan before: the count in its stamp, 0 without one. */
export function filesMade(stamp: SubmissionStamp | null): number {
  if (stamp === null) return 0;
  return Number(/^v(\d{1,4})\./.exec(stamp.id)?.[1] ?? 1);
}

import type { Region, RejectedFile, Submission } from "../region";
import type { SubmissionFile } from "../submission-file";

/** Which submissions of a region are the files of this import, and which were remembered. */
export interface GivenFiles {
  readonly submissions: readonly Submission[];
  readonly rejected: readonly RejectedFile[];
}

/** What became of the files of this import in a region that remembers others as well. */
export function givenFiles({ submissions, rejected }: Region, files: readonly SubmissionFile[]): GivenFiles {
  const plans = new Set(files.flatMap(({ outcome }) => (outcome.kind === "read" ? [outcome.checked] : [])));
  const unreadable = new Set(files.flatMap(({ file, outcome }) => (outcome.kind === "unreadable" ? [file] : [])));
  return {
    submissions: submissions.filter(({ checked }) => plans.has(checked)),
    rejected: rejected.filter(({ file }) => unreadable.has(file)),
  };
}

import { refusal } from "../gather/gather-region";
import type { Region, RejectedFile, Submission } from "../region";
import type { Language } from "../../texts/language";
import type { SubmissionFile } from "../submission-file";

/** Which submissions of a region are the files of this import, and which were remembered. */
export interface GivenFiles {
  readonly submissions: readonly Submission[];
  readonly rejected: readonly RejectedFile[];
}

/** What became of the files of this import in a region that remembers others as well. */
export function givenFiles({ submissions, rejected }: Region, files: readonly SubmissionFile[]): GivenFiles {
  const plans = new Set(files.flatMap(({ outcome }) => (outcome.kind === "read" ? [outcome.checked] : [])));
  const given = new Set(files.map(({ file }) => file));
  return {
    submissions: submissions.filter(({ checked }) => plans.has(checked)),
    rejected: rejected.filter(({ file }) => given.has(file)),
  };
}

/** The files as the region took them: a plan of another programme or year is one that it could not take. */
export function takenFiles(
  { programme }: Region,
  files: readonly SubmissionFile[],
  language: Language,
): readonly SubmissionFile[] {
  return files.map((each) => {
    const refused = refusal(each, programme, language);
    if (refused === null) return each;
    return { ...each, outcome: { kind: "unreadable", code: refused.code, message: refused.message } };
  });
}

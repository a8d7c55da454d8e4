import { fileIdentity, identityOf } from "../gather/identity";
import { yearEndOf } from "../gather/year-end";
import { kenmerkOfVersion } from "../kept/kenmerk";
import type { SubmissionFile } from "../submission-file";

/**
 * The files of now together with those that the workbook remembers, each plan once: a file that was taken in before comes
 * as it is now. A remembered file without a school in it makes place for a file of the same name, but a year end only for
 * another year end: a plan that is handed in again takes nothing away.
 */
export function mergeFiles(
  now: readonly SubmissionFile[],
  remembered: readonly SubmissionFile[],
): readonly SubmissionFile[] {
  const given = new Set(now.map(keyOf));
  const names = new Set(now.map(({ file }) => fileIdentity(file)));
  const yearEnds = new Set(now.filter(hasYearEnd).map(({ file }) => fileIdentity(file)));
  const others = remembered.filter(
    (each) => !given.has(keyOf(each)) && !(hasYearEnd(each) ? yearEnds : names).has(identityIn(each)),
  );
  return [...now, ...others];
}

/** Equal for the same content of the same school, and for unreadable files of one name. */
function keyOf(each: SubmissionFile): string {
  return each.outcome.kind === "read" ? kenmerkOfVersion(identityIn(each), each.outcome.checked) : identityIn(each);
}

function hasYearEnd({ outcome }: SubmissionFile): boolean {
  return outcome.kind === "read" && yearEndOf(outcome.checked) !== null;
}

function identityIn({ file, outcome }: SubmissionFile): string {
  return outcome.kind === "read" ? identityOf(outcome.checked, file) : fileIdentity(file);
}

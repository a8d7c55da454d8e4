import { fileIdentity, identityOf } from "../gather/identity";
import { kenmerkOf } from "../kept/kenmerk";
import type { SubmissionFile } from "../submission-file";

/**
 * The files of now together with those that the workbook remembers, each plan once: a file that was taken in before comes
 * as it is now. A remembered file without a school in it makes place for a file of the same name.
 */
export function mergeFiles(
  now: readonly SubmissionFile[],
  remembered: readonly SubmissionFile[],
): readonly SubmissionFile[] {
  const given = new Set(now.map(keyOf));
  const names = new Set(now.map(({ file }) => fileIdentity(file)));
  const others = remembered.filter((each) => !given.has(keyOf(each)) && !names.has(identityIn(each)));
  return [...now, ...others];
}

/** Equal for the same content of the same school, and for unreadable files of one name. */
function keyOf(each: SubmissionFile): string {
  return each.outcome.kind === "read" ? kenmerkOf(identityIn(each), each.outcome.checked.digest) : identityIn(each);
}

function identityIn({ file, outcome }: SubmissionFile): string {
  return outcome.kind === "read" ? identityOf(outcome.checked, file) : fileIdentity(file);
}

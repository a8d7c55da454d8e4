import { positionText } from "../../texts/position-text";
import { yearEndOf } from "../gather/year-end";
import type { KnownSubmission } from "../survey/known-submission";
import type { SchoolName, Source } from "../survey/survey-row";
import { sourceOf } from "../tables/detail-source";
import { planChanges, type PlanChange } from "./plan-changes";

/** One row of Wijzigingen: a field of a school's newest plan, and what stood there in the version before it. */
export interface ChangeRow {
  readonly kenmerk: string;
  readonly name: SchoolName;
  /** "uitgave 3, bedrag". */
  readonly field: string;
  readonly was: string;
  readonly is: string;
  /** ISO 8601: the stamp of the version, else when its file was saved; null for neither. */
  readonly newAt: string | null;
  readonly oldAt: string | null;
  readonly oldFile: string;
  readonly source: Source;
}

/** What changed in each plan that counts since the version before it, in the order of the submissions. */
export function changeRows(sorted: readonly KnownSubmission[]): readonly ChangeRow[] {
  return sorted.flatMap((newest, index) => {
    if (newest.submission.standing !== "accepted") return [];
    const before = versionBefore(sorted, index);
    if (before === undefined || before.submission.identity !== newest.submission.identity) return [];
    const changes = planChanges(before.submission.checked.plan, newest.submission.checked.plan);
    return changes.map((change) => changeRow(change, newest, before));
  });
}

/** The next row; of a year end the first whose plan is another, so that what changed in June still shows. */
function versionBefore(sorted: readonly KnownSubmission[], index: number): KnownSubmission | undefined {
  const newest = sorted[index]?.submission.checked;
  if (newest === undefined || yearEndOf(newest) === null) return sorted[index + 1];
  return sorted.find((each, other) => other > index && each.submission.checked.digest !== newest.digest);
}

function changeRow({ at, was, is, isGone }: PlanChange, newest: KnownSubmission, before: KnownSubmission): ChangeRow {
  const { checked, identity } = newest.submission;
  return {
    kenmerk: `${identity}|${at}`,
    name: newest.name,
    field: positionText(at, "nl", checked.programme),
    was,
    is,
    newAt: madeAt(newest),
    oldAt: madeAt(before),
    oldFile: before.submission.file,
    // A row of the form that is no longer filled in has no cell in the newest version.
    source: sourceOf(isGone ? before : newest, at),
  };
}

function madeAt({ submission: { checked } }: KnownSubmission): string | null {
  return checked.stamp?.submittedAt ?? checked.savedAt;
}

import { identityOf } from "../../region/gather/identity";
import { compareVersions } from "../../region/gather/version-order";
import type { SubmissionFile } from "../../region/submission-file";
import type { CheckedPlan } from "../../school/submission";
import { planState, type FileState } from "./file-state";

export type StateCounts = Readonly<Record<FileState, number>>;

export const nothingCounted: StateCounts = { ready: 0, notes: 0, errors: 0, unreadable: 0, refused: 0, replaced: 0 };

/** Counts files while they come in, each by its own findings; what plans say about each other comes at the end. */
export class ProgressTally {
  private readonly newest = new Map<string, { readonly file: string; readonly checked: CheckedPlan }>();
  private counts = nothingCounted;

  /** The counts with this file among them. */
  add({ file, outcome }: SubmissionFile): StateCounts {
    if (outcome.kind === "unreadable") return this.count("unreadable", 1);
    const version = { file, checked: outcome.checked };
    const identity = identityOf(version.checked, file);
    const other = this.newest.get(identity);
    if (other === undefined || compareVersions(version, other) < 0) {
      this.newest.set(identity, version);
      this.count(planState(version.checked.findings), 1);
      if (other !== undefined) this.count(planState(other.checked.findings), -1);
    }
    return other === undefined ? this.counts : this.count("replaced", 1);
  }

  private count(state: FileState, change: number): StateCounts {
    this.counts = { ...this.counts, [state]: this.counts[state] + change };
    return this.counts;
  }
}

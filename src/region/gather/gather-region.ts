import type { Programme } from "../../domain/programme";
import { compareText, firstDifference } from "../compare";
import type { Region, RejectedFile, Submission } from "../region";
import type { SubmissionFile } from "../submission-file";
import { identityOf } from "./identity";
import { compareVersions, isCertainlyNewest } from "./version-order";

export interface GatherOptions {
  /** The programme of a region to which nothing was handed in yet. */
  readonly programme: Programme;
}

type ReadVersion = Omit<Submission, "standing" | "orderIsClear">;

/** Sorts out which version of each school's plan counts. The order of the files makes no difference. */
export function gatherRegion(files: readonly SubmissionFile[], options: GatherOptions): Region {
  const submissions = [...versionsByIdentity(files).values()].flatMap(standings);
  submissions.sort((left, right) => compareText(left.identity, right.identity));
  return {
    programme: mainProgramme(submissions) ?? options.programme,
    submissions,
    rejected: files.flatMap(asRejected).sort(compareRejected),
  };
}

function versionsByIdentity(files: readonly SubmissionFile[]): Map<string, ReadVersion[]> {
  const groups = new Map<string, ReadVersion[]>();
  for (const { file, link, outcome } of files) {
    if (outcome.kind !== "read") continue;
    const { checked } = outcome;
    const identity = identityOf(checked, file);
    const group = groups.get(identity);
    if (group === undefined) groups.set(identity, [{ file, link, identity, checked }]);
    else group.push({ file, link, identity, checked });
  }
  return groups;
}

function standings(versions: ReadVersion[]): Submission[] {
  const [newest, ...older] = versions.sort(
    (left, right) => compareVersions(left, right) || compareText(left.link ?? "", right.link ?? ""),
  );
  if (newest === undefined) return [];
  const superseded = older.map((version): Submission => {
    return { ...version, standing: "superseded", orderIsClear: isCertainlyNewest(newest, version) };
  });
  const orderIsClear = superseded.every((version) => version.orderIsClear);
  return [{ ...newest, standing: "accepted", orderIsClear }, ...superseded];
}

function asRejected({ file, link, outcome }: SubmissionFile): RejectedFile[] {
  return outcome.kind === "unreadable" ? [{ file, link, code: outcome.code, message: outcome.message }] : [];
}

function compareRejected(left: RejectedFile, right: RejectedFile): number {
  return firstDifference(
    compareText(left.file, right.file),
    compareText(left.code, right.code),
    compareText(left.message, right.message),
    compareText(left.link ?? "", right.link ?? ""),
  );
}

/** The programme of most accepted plans; ties go to the latest school year, then to the id and the newest version of it. */
function mainProgramme(submissions: readonly Submission[]): Programme | null {
  const uses = new Map<string, { readonly programme: Programme; readonly plans: number }>();
  for (const { checked, standing } of submissions) {
    if (standing !== "accepted") continue;
    const known = uses.get(checked.programme.id);
    const newest = known !== undefined && known.programme.version >= checked.programme.version;
    uses.set(checked.programme.id, {
      programme: newest ? known.programme : checked.programme,
      plans: (known?.plans ?? 0) + 1,
    });
  }
  const [most] = [...uses.values()].sort((left, right) =>
    firstDifference(
      right.plans - left.plans,
      compareText(right.programme.schoolYear, left.programme.schoolYear),
      compareText(left.programme.id, right.programme.id),
    ),
  );
  return most?.programme ?? null;
}

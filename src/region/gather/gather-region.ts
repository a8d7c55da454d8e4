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

/**
 * The programme of most accepted plans; ties go to the latest school year, then to the id. Of its versions, and of files
 * with changed amounts under its name, the one that most plans carry; ties go to the newest.
 */
function mainProgramme(submissions: readonly Submission[]): Programme | null {
  const accepted = submissions
    .filter(({ standing }) => standing === "accepted")
    .map(({ checked }) => checked.programme);
  const round = mostUsed(accepted, ({ id, schoolYear }) => JSON.stringify([schoolYear, id]));
  return mostUsed(round, contentKeys())[0] ?? null;
}

/** The largest group of equal programmes; of groups of one size the one with the highest key. */
function mostUsed(programmes: readonly Programme[], keyOf: (programme: Programme) => string): readonly Programme[] {
  const groups = new Map<string, Programme[]>();
  for (const programme of programmes) {
    const key = keyOf(programme);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [programme]);
    else group.push(programme);
  }
  const [largest] = [...groups].sort(
    ([leftKey, left], [rightKey, right]) => right.length - left.length || compareText(rightKey, leftKey),
  );
  return largest?.[1] ?? [];
}

/** The whole programme as a text, the version first; many files share one object. */
function contentKeys(): (programme: Programme) => string {
  const known = new Map<Programme, string>();
  return (programme) => {
    const key = known.get(programme) ?? `${String(programme.version).padStart(9, "0")} ${JSON.stringify(programme)}`;
    known.set(programme, key);
    return key;
  };
}

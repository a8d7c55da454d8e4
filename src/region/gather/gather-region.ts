import type { Programme } from "../../domain/programme";
import { compareText, firstDifference } from "../compare";
import type { Region, RejectedFile, Submission } from "../region";
import type { SubmissionFile } from "../submission-file";
import type { Language } from "../../texts/language";
import { otherProgrammeText } from "../../texts/other-programme-text";
import { identityOf } from "./identity";
import { isOfRound, mainRound, mostUsed } from "./round";
import { compareVersions, isCertainlyNewest } from "./version-order";

export interface GatherOptions {
  /** The programme of a region to which nothing was handed in yet. */
  readonly programme: Programme;
  /** What the region is about already; null, or left out, for a new one. */
  readonly bound?: Programme | null;
}

type ReadVersion = Omit<Submission, "standing" | "orderIsClear">;

/**
 * Sorts out which version of each school's plan counts. A region is about one programme in one school year: plans of
 * another are not taken in. The order of the files makes no difference.
 */
export function gatherRegion(files: readonly SubmissionFile[], { programme, bound = null }: GatherOptions): Region {
  const round = bound ?? mainRound(files) ?? programme;
  const refused = files.flatMap((file) => refusal(file, round) ?? []);
  const submissions = [...versionsByIdentity(files, round).values()].flatMap(standings);
  submissions.sort((left, right) => compareText(left.identity, right.identity));
  return {
    programme: usualVersion(submissions) ?? round,
    submissions,
    rejected: refused.sort(compareRejected),
  };
}

function versionsByIdentity(files: readonly SubmissionFile[], round: Programme): Map<string, ReadVersion[]> {
  const groups = new Map<string, ReadVersion[]>();
  for (const { file, link, outcome } of files) {
    if (outcome.kind !== "read") continue;
    const { checked } = outcome;
    if (!isOfRound(checked.programme, round)) continue;
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

/** Why a file is not in a region about this round; null for a plan that is. */
export function refusal(
  { file, link, outcome }: SubmissionFile,
  round: Programme,
  language: Language = "nl",
): RejectedFile | null {
  if (outcome.kind === "unreadable") return { file, link, code: outcome.code, message: outcome.message };
  const { programme } = outcome.checked;
  if (isOfRound(programme, round)) return null;
  const message = otherProgrammeText(programme, round, language);
  return { file, link, code: "other-programme", message, identity: identityOf(outcome.checked, file) };
}

function compareRejected(left: RejectedFile, right: RejectedFile): number {
  return firstDifference(
    compareText(left.file, right.file),
    compareText(left.code, right.code),
    compareText(left.message, right.message),
    compareText(left.link ?? "", right.link ?? ""),
  );
}

/** Of the versions of a programme, and of files with changed amounts under its name, the one that most plans carry; ties go to the newest. */
function usualVersion(submissions: readonly Submission[]): Programme | null {
  const accepted = submissions
    .filter(({ standing }) => standing === "accepted")
    .map(({ checked }) => checked.programme);
  return mostUsed(accepted, contentKeys())[0] ?? null;
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

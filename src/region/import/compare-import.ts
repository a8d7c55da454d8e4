import { applicantWords } from "../form/applicant-words";
import { identityOf } from "../gather/identity";
import { identityIn, kenmerkOfVersion } from "../kept/kenmerk";
import type { KeptRegion, KeptRow } from "../kept/kept-region";
import type { Region } from "../region";
import type { SubmissionFile } from "../submission-file";
import { statusTexts } from "../survey/status";

/** How the plans of a region compare with those that its workbook held before. */
export interface Comparison {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  /** Schools with a plan in the workbook of which no file was handed in now, in the spelling of the workbook. */
  readonly absent: readonly string[];
}

/** Compares by identity and digests: a file that was saved again without a change is the same plan. */
export function compareImport(
  { submissions, programme }: Region,
  files: readonly SubmissionFile[],
  kept: KeptRegion | null,
): Comparison {
  const before = new Map((kept?.submissions ?? []).filter(hadPlan).map((row) => [identityIn(row.kenmerk), row]));
  const comparison = { added: 0, changed: 0, same: 0 };
  for (const { standing, identity, checked } of submissions) {
    if (standing !== "accepted") continue;
    const old = before.get(identity);
    if (old === undefined) comparison.added++;
    else if (old.kenmerk === kenmerkOfVersion(identity, checked)) comparison.same++;
    else comparison.changed++;
  }
  const { name } = applicantWords[programme.applicant];
  const given = new Set(files.flatMap(identitiesIn));
  const absent = [...before].filter(([identity]) => !given.has(identity));
  return { ...comparison, absent: absent.map(([, { shown }]) => String(shown[name] ?? "")) };
}

const statusesOfPlans: readonly string[] = [statusTexts.ready, statusTexts.attention, statusTexts.errors];

function hadPlan({ shown }: KeptRow): boolean {
  return statusesOfPlans.includes(String(shown["Status"] ?? ""));
}

function identitiesIn({ file, outcome }: SubmissionFile): readonly string[] {
  return outcome.kind === "read" ? [identityOf(outcome.checked, file)] : [];
}

import { createHash } from "node:crypto";
import { checkPlan } from "../../src/domain/check-plan";
import type { Finding } from "../../src/domain/finding";
import type { Plan } from "../../src/domain/plan";
import type { Programme } from "../../src/domain/programme";
import { schoolbudgetInclusie20262027 as programme } from "../../src/domain/programmes/schoolbudget-inclusie-2026-2027";
import type { SubmissionFile } from "../../src/region/submission-file";
import { samplePlans } from "../../src/sample/sample-plans";
import type { CheckedPlan, SheetCell } from "../../src/school/submission";

export { programme };

/** What a test wants to say about a file; the rest is filled in. */
export interface FileAbout {
  readonly file: string;
  readonly plan: Plan;
  readonly programme?: Programme;
  /** Null for a file without a stamp. */
  readonly submittedAt?: string | null;
  readonly savedAt?: string | null;
  readonly link?: string | null;
}

/** A readable file with this plan in it, checked as the school's workbook would be. */
export function readFile(about: FileAbout): SubmissionFile {
  const { file, plan, submittedAt = "2026-06-01T10:00:00Z", savedAt = null, link = null } = about;
  const carried = about.programme ?? programme;
  const digest = createHash("sha256").update(JSON.stringify(plan)).digest("hex");
  const checked: CheckedPlan = {
    plan,
    programme: carried,
    stamp: submittedAt === null ? null : { id: `${file}-${submittedAt}`, submittedAt, digest },
    digest,
    savedAt,
    findings: checkPlan(plan, { programme: carried, today: null }),
    evaluation: null,
    locate,
  };
  return { file, link, outcome: { kind: "read", checked } };
}

export function unreadableFile(file: string): SubmissionFile {
  const message = "Dit bestand heeft een wachtwoord. Haal het eraf en stuur het opnieuw.";
  return { file, link: null, outcome: { kind: "unreadable", code: "password-protected", message } };
}

/** Stands in for the form: every position has a cell, and it is the same each time. */
function locate(at: Finding["at"]): SheetCell {
  if (typeof at !== "string") return at;
  if (at === "workbook") return { sheet: "Plan van aanpak", cell: null };
  const isMoney = /^(income|expense|total|explanation)/.test(at);
  return { sheet: isMoney ? "Begroting" : "Plan van aanpak", cell: `E${10 + (at.length % 40)}` };
}

/** Invented submissions, a known share of them with mistakes or replaced by a newer version. */
export function sampleFiles(schools: number, seed = 1, of: Programme = programme): SubmissionFile[] {
  return samplePlans({ schools, seed, programme: of }).map(
    ({ plan, fileName, submittedAt, savedAt, stamped, ...sample }) =>
      readFile({
        file: fileName,
        plan,
        programme: sample.programme,
        submittedAt: stamped ? submittedAt : null,
        savedAt,
        link: fileName,
      }),
  );
}

import { createHash } from "node:crypto";
import { cents } from "../../../src/domain/cents";
import { filled } from "../../../src/domain/entry";
import { type Evaluation } from "../../../src/domain/evaluation";
import { checkEvaluation } from "../../../src/domain/check-evaluation";
import type { SubmissionFile } from "../../../src/region/submission-file";
import { sampleFiles } from "../region-files";
import { emptyEvaluation } from "../../domain/complete-evaluation";

/** What a test wants to say about a year end. */
export interface YearEndAbout {
  readonly evaluation: Evaluation;
  readonly submittedAt?: string | null;
  readonly savedAt?: string;
  readonly file?: string;
}

/** The same school's file a year later: the plan as it was, and its year end. */
export function withYearEnd(file: SubmissionFile, about: YearEndAbout): SubmissionFile {
  if (file.outcome.kind !== "read") return file;
  const { checked } = file.outcome;
  const { evaluation, submittedAt = null, savedAt = "2027-07-10T10:00:00Z" } = about;
  const digest = createHash("sha256").update(JSON.stringify(evaluation)).digest("hex");
  const findings = checkEvaluation(checked.plan, evaluation, checked.programme);
  const stamp = submittedAt === null ? null : { id: `${file.file}-e`, submittedAt, digest };
  const outcome = {
    kind: "read" as const,
    checked: { ...checked, savedAt, evaluation: { evaluation, stamp, digest, findings } },
  };
  return { ...file, file: about.file ?? file.file.replace(".xlsx", " evaluatie.xlsx"), outcome };
}

/** An evaluation in which every planned line came to this part of the plan, in whole cents. */
export function spent(file: SubmissionFile, part: number, explanation = ""): Evaluation {
  if (file.outcome.kind !== "read") return emptyEvaluation;
  const { plan } = file.outcome.checked;
  const line = (id: string, planned: number) => ({
    id,
    actual: filled(cents(Math.round(planned * part))),
    explanation,
  });
  const amountOf = (amount: { readonly state: string; readonly value?: number }) => amount.value ?? 0;
  return {
    ...emptyEvaluation,
    expenses: plan.expenses.map(({ id, amount }) => line(id, amountOf(amount))),
    learned: `Geleerd bij ${plan.header.school}`,
    secured: "In het schoolplan",
    nextSteps: "Verder met het leernetwerk",
    effects: plan.goals.map(({ id }) => ({ id, effect: `Effect van doel ${id}` })),
    counts: {
      ...emptyEvaluation.counts,
      arrangementen: { reached: filled(3), explanation: "" },
    },
  };
}

/** Invented schools of which the first so many evaluated, each with another part of its plan spent. */
export function yearEndFiles(schools: number, evaluated: number, seed = 1): SubmissionFile[] {
  const files = sampleFiles(schools, seed).filter(({ outcome }) => outcome.kind === "read");
  return files.map((file, index) =>
    index < evaluated ? withYearEnd(file, { evaluation: spent(file, 0.61 + 0.0713 * (index % 7)) }) : file,
  );
}

import { reachedOf, type Evaluation } from "../domain/evaluation";
import { evaluationOutcome } from "../domain/evaluation-outcome";
import type { FindingCode, Severity } from "../domain/finding";
import { valueOf } from "../domain/entry";
import { countOf, type CountKind, type Participation, type Plan } from "../domain/plan";
import { planTotals } from "../domain/plan-totals";
import type { Programme } from "../domain/programme";
import type { SubmissionFile } from "../region/submission-file";
import type { CheckedPlan } from "../school/submission";
import { findingText } from "../texts/finding-text";
import type { Language } from "../texts/language";
import type { WorkbookErrorCode } from "../workbook/workbook-error";

/** One file as `--json` prints it: the contract of the command line. Amounts in cents. */
export interface FileReport {
  readonly file: string;
  readonly status: "ok" | "warnings" | "errors" | "unreadable";
  readonly error: { readonly code: WorkbookErrorCode; readonly message: string } | null;
  readonly programme: string | null;
  readonly schoolYear: string | null;
  readonly participation: Participation | null;
  readonly school: {
    readonly brin: string;
    readonly name: string;
    readonly board: string;
    readonly area: string;
  } | null;
  readonly totals: {
    readonly incomeCents: number;
    readonly expenseCents: number;
    readonly balanceCents: number;
  } | null;
  readonly counts: Readonly<
    Record<CountKind, { readonly current: number | null; readonly target: number | null }>
  > | null;
  readonly goals: number;
  /** Null until the workbook has its year end; from then on `findings` has those of the year end as well. */
  readonly evaluation: EvaluationReport | null;
  readonly findings: readonly FindingReport[];
}

/** The year end as `--json` prints it. */
export interface EvaluationReport {
  /** Of all spending lines together. */
  readonly totals: EvaluationTotals;
  readonly counts: Readonly<
    Record<
      CountKind,
      { readonly current: number | null; readonly target: number | null; readonly reached: number | null }
    >
  >;
}
interface EvaluationTotals {
  readonly plannedCents: number;
  readonly actualCents: number;
  readonly remainingCents: number;
}

export interface FindingReport {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: string | null;
  readonly message: string;
}

export function fileReport({ file, outcome }: SubmissionFile, language: Language): FileReport {
  if (outcome.kind === "read") return { file, error: null, ...planReport(outcome.checked, language) };
  return {
    file,
    status: "unreadable",
    error: { code: outcome.code, message: outcome.message },
    programme: null,
    schoolYear: null,
    participation: null,
    school: null,
    totals: null,
    counts: null,
    goals: 0,
    evaluation: null,
    findings: [],
  };
}

function planReport(checked: CheckedPlan, language: Language): Omit<FileReport, "file" | "error"> {
  const { plan, programme, evaluation } = checked;
  const { incomeCents, expenseCents, balanceCents } = planTotals(plan);
  const findings = [...checked.findings, ...(evaluation?.findings ?? [])].map((finding) => {
    const { sheet, cell } = checked.locate(finding.at);
    return { code: finding.code, severity: finding.severity, sheet, cell, message: findingText(finding, language) };
  });
  const counts = programme.counts.map(({ id }) => {
    const { current, target } = countOf(plan, id);
    return [id, { current: valueOf(current), target: valueOf(target) }] as const;
  });
  return {
    status: statusOf(findings),
    programme: programme.id,
    schoolYear: programme.schoolYear,
    participation: valueOf(plan.header.participation),
    school: {
      brin: plan.header.brin,
      name: plan.header.school,
      board: plan.header.board,
      area: plan.header.werkgebied,
    },
    totals: { incomeCents, expenseCents, balanceCents },
    counts: Object.fromEntries(counts),
    goals: plan.goals.length,
    evaluation: evaluation === null ? null : evaluationReport(plan, programme, evaluation.evaluation),
    findings,
  };
}

function evaluationReport(plan: Plan, programme: Programme, evaluation: Evaluation): EvaluationReport {
  const { plannedCents, actualCents, remainingCents } = evaluationOutcome(plan, evaluation).expense.total;
  const counts = programme.counts.map(({ id }) => {
    const { current, target } = countOf(plan, id);
    const { reached } = reachedOf(evaluation, id);
    return [id, { current: valueOf(current), target: valueOf(target), reached: valueOf(reached) }] as const;
  });
  return { totals: { plannedCents, actualCents, remainingCents }, counts: Object.fromEntries(counts) };
}

function statusOf(findings: readonly FindingReport[]): "ok" | "warnings" | "errors" {
  if (findings.some(({ severity }) => severity === "error")) return "errors";
  return findings.some(({ severity }) => severity === "warning") ? "warnings" : "ok";
}

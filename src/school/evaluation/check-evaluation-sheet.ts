import { checkEvaluation } from "../../domain/check-evaluation";
import type { Finding } from "../../domain/finding";
import type { Plan } from "../../domain/plan";
import type { Programme } from "../../domain/programme";
import { evaluationDigest } from "../canonical-plan";
import type { KeyIndex } from "../key-index";
import { sheetFindings } from "../structure-findings";
import type { CheckedEvaluation, Sha256, SubmissionStamp } from "../submission";
import { evaluationForm } from "./evaluation-form";
import { evaluationTemplate } from "./evaluation-template";
import { readEvaluation } from "./read-evaluation";

/** What a workbook knows beside the sheet itself. */
export interface EvaluationSurroundings {
  readonly plan: Plan;
  readonly programme: Programme;
  readonly stamp: SubmissionStamp | null;
  readonly date1904: boolean;
  /** False when the workbook was made by another version, so that its labels may differ. */
  readonly sameTemplate: boolean;
}

/** Reads and checks the sheet of the year end. */
export function checkEvaluationSheet(
  index: KeyIndex,
  { plan, programme, stamp, date1904, sameTemplate }: EvaluationSurroundings,
  sha256: Sha256,
): CheckedEvaluation {
  const evaluation = readEvaluation(index, programme, date1904);
  const digest = evaluationDigest(evaluation, sha256);
  return {
    evaluation,
    stamp,
    digest,
    findings: [
      ...sheetFindings(evaluationForm.name, index, evaluationTemplate(plan, programme), sameTemplate),
      ...changedAfterSubmission(stamp, digest),
      ...checkEvaluation(plan, evaluation, programme),
    ],
  };
}

function changedAfterSubmission(stamp: SubmissionStamp | null, digest: string): readonly Finding[] {
  if (stamp === null || stamp.digest === digest) return [];
  return [{ code: "S05", severity: "warning", kind: "note", at: "evaluation", params: {} }];
}

import type { Evaluation } from "../../domain/evaluation";
import type { Plan } from "../../domain/plan";
import type { Programme } from "../../domain/programme";
import type { WorkbookDescription } from "../../workbook/description";
import { snapshotOf } from "../../workbook/snapshot-of";
import { evaluationDigest } from "../canonical-plan";
import { describeSchoolWorkbook, markerName, type SchoolWorkbookOptions } from "../describe-school-workbook";
import { findSheets } from "../find-sheets";
import { programmeTitle } from "../form-context";
import { indexKeys } from "../key-index";
import { locator } from "../locator";
import { withNumberedLines } from "../numbered-lines";
import type { Sha256, SubmissionStamp } from "../submission";
import { describeEvaluationSheet } from "./describe-evaluation-sheet";
import type { StandingPlan } from "./evaluation-context";
import { evaluationForm } from "./evaluation-form";
import { withPlanNumbers } from "./numbered-evaluation";

/** The sheet of the year end alone, to be added to the workbook in which the plan stands. */
export function describeEvaluation(
  standing: StandingPlan,
  evaluation: Evaluation,
  savedAt: string,
): WorkbookDescription {
  const { plan, programme } = standing;
  const { school } = plan.header;
  return {
    sheets: [describeEvaluationSheet(standing, evaluation)],
    names: [markerName(evaluationForm.definedName, evaluationForm.name)],
    properties: {
      title: `Eindevaluatie ${programmeTitle(programme)}${school === "" ? "" : `: ${school}`}`,
      author: school === "" ? programme.name : school,
      savedAt,
    },
    activeSheet: evaluationForm.name,
  };
}

/** A plan and its year end together as a new workbook. */
export function describeEvaluatedWorkbook(
  plan: Plan,
  evaluation: Evaluation,
  programme: Programme,
  options: SchoolWorkbookOptions,
): WorkbookDescription {
  const form = describeSchoolWorkbook(plan, programme, options);
  const { forms } = findSheets(snapshotOf(form));
  const locate = locator(new Map([...forms].map(([id, sheet]) => [id, indexKeys(sheet)])), null, programme);
  const standing = { plan: withNumberedLines(plan), programme, locate };
  const added = describeEvaluation(standing, withPlanNumbers(evaluation, plan), options.savedAt);
  return {
    ...form,
    sheets: [...form.sheets, ...added.sheets],
    names: [...form.names, ...added.names],
    properties: added.properties,
    activeSheet: added.activeSheet,
  };
}

/** The stamp of a year end that is handed in now: the digest is of the evaluation as the file will hold it. */
export function stampEvaluation(
  { plan, evaluation }: { readonly plan: Plan; readonly evaluation: Evaluation },
  id: string,
  submittedAt: string,
  sha256: Sha256,
): SubmissionStamp {
  return { id, submittedAt, digest: evaluationDigest(withPlanNumbers(evaluation, plan), sha256) };
}

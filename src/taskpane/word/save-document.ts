import { evaluationFileName, planFileName } from "../../school/plan-file-name";
import type { CheckedPlan } from "../../school/submission";
import { writeEvaluationDocument } from "../../word/write/write-evaluation";
import { writePlanDocument } from "../../word/write/write-plan";
import type { LiveCheck } from "../actions/live-check";
import type { Tools } from "../actions/tools";

/** What can be had as a Word document. */
export type PaperForm = "plan" | "evaluation";

/** Reads the workbook once more and hands over what it holds as a Word document. */
export async function saveDocument({ environment }: Tools, live: LiveCheck, of: PaperForm): Promise<void> {
  const checked = await live.readAll();
  if (checked === null) return;
  const bytes = await documentOf(checked, of, environment.now());
  if (bytes !== null) environment.save(fileName(checked, of), bytes);
}

function documentOf(
  { plan, programme, evaluation }: CheckedPlan,
  of: PaperForm,
  now: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (of === "plan") return writePlanDocument(plan, programme, now);
  return evaluation === null
    ? Promise.resolve(null)
    : writeEvaluationDocument(plan, evaluation.evaluation, programme, now);
}

function fileName({ plan, programme }: CheckedPlan, of: PaperForm): string {
  const name = of === "plan" ? planFileName(plan, programme, "") : evaluationFileName(plan, programme, "");
  return name.replace(/\.xlsx$/, ".docx");
}

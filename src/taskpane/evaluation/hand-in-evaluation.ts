import { stampEvaluation } from "../../school/evaluation/describe-evaluation";
import { handedInWorkbook, standingStamps } from "../../school/handed-in-workbook";
import { evaluationFileName } from "../../school/plan-file-name";
import type { CheckedEvaluation, CheckedPlan, SubmissionStamp } from "../../school/submission";
import { handOver } from "../actions/hand-over";
import { keepStamp } from "../actions/keep-stamp";
import type { LiveCheck } from "../actions/live-check";
import type { Tools } from "../actions/tools";
import type { EvaluationPage } from "../pane-state";
import type { MadeFile } from "../school/made-file";
import { filesMade, submissionId } from "../school/submission-id";
import { sha256 } from "../sha256";

/** Reads everything once more, formulas too, and shows what misses or the way to hand in the year end. */
export async function beginEvaluationHandIn({ store }: Tools, live: LiveCheck): Promise<void> {
  await live.readAll();
  store.dispatch({ type: "show", screen: { kind: "evaluation", page: { kind: "submit" } } });
}

/** Makes the file with plan and year end, hands it over, and keeps the stamp in the workbook. */
export async function makeEvaluationFile(tools: Tools, live: LiveCheck): Promise<void> {
  const checked = await live.readAll();
  const evaluation = checked?.evaluation ?? null;
  if (checked === null || evaluation === null) return;
  const stamp = newStamp(tools, checked, evaluation);
  const file = await writeFile(checked, stamp);
  await handOver(tools, file);
  // Rows that people inserted get a number in the file alone, so the workbook's own digest is another one.
  await keepStamp(tools, live, { ...stamp, digest: evaluation.digest }, "evaluation");
  const page: EvaluationPage = { kind: "made", file };
  tools.store.dispatch({ type: "show", screen: { kind: "evaluation", page } });
}

function newStamp(
  { environment }: Tools,
  { plan }: CheckedPlan,
  { evaluation, stamp }: CheckedEvaluation,
): SubmissionStamp {
  const id = submissionId(filesMade(stamp) + 1, environment.uniqueId());
  return stampEvaluation({ plan, evaluation }, id, environment.now(), sha256);
}

/** The writing library is large; it is loaded for the first file. */
async function writeFile(checked: CheckedPlan, stamp: SubmissionStamp): Promise<MadeFile> {
  const { writeWorkbook } = await import("../../xlsx/write-workbook");
  const madeAt = stamp.submittedAt;
  const stamps = { ...standingStamps(checked, sha256), evaluation: stamp };
  const bytes = await writeWorkbook(handedInWorkbook(checked, stamps, madeAt));
  const name = evaluationFileName(checked.plan, checked.programme, `v${filesMade(stamp)}`);
  return { name, bytes: new Uint8Array(bytes), madeAt };
}

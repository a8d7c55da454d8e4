import type { Plan } from "../domain/plan";
import { planDigest } from "./canonical-plan";
import { withNumberedLines } from "./numbered-lines";
import type { Sha256, SubmissionStamp } from "./submission";

/** The stamp of a plan that is handed in now: the digest is of the plan as the file will hold it. */
export function stampPlan(plan: Plan, id: string, submittedAt: string, sha256: Sha256): SubmissionStamp {
  return { id, submittedAt, digest: planDigest(withNumberedLines(plan), sha256) };
}

import type { PlanPosition } from "../../domain/finding";
import type { KnownSubmission } from "../survey/known-submission";
import type { Source } from "../survey/survey-row";

/** The file of a plan, and the cell of one of its fields. */
export function sourceOf({ submission }: KnownSubmission, at: PlanPosition): Source {
  const { file, link, checked } = submission;
  return { file, link, at: checked.locate(at) };
}

import { placePlan } from "../actions/set-up-plan";
import type { LiveCheck } from "../actions/live-check";
import type { Tools } from "../actions/tools";
import type { ReadDocument } from "./word-pane";

/** Adds the sheets with the plan of a document to the open workbook. */
export async function putInWorkbook(tools: Tools, live: LiveCheck, read: ReadDocument): Promise<void> {
  await placePlan(tools, live, read.form, { kind: "word", read });
}

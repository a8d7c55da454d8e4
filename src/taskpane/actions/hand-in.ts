import { handedInWorkbook, standingStamps } from "../../school/handed-in-workbook";
import { planFileName } from "../../school/plan-file-name";
import { stampPlan } from "../../school/stamp-plan";
import type { CheckedPlan, SubmissionStamp } from "../../school/submission";
import type { MadeFile } from "../school/made-file";
import { filesMade, submissionId } from "../school/submission-id";
import { sha256 } from "../sha256";
import { attempt } from "./attempt";
import { handOver } from "./hand-over";
import { keepStamp } from "./keep-stamp";
import type { LiveCheck } from "./live-check";
import type { Tools } from "./tools";

/** Reads everything once more, formulas too, and shows what misses or the way to hand in. */
export async function beginHandIn(tools: Tools, live: LiveCheck): Promise<void> {
  await attempt(tools, async () => {
    await live.readAll();
    tools.store.dispatch({ type: "show", screen: { kind: "submit" } });
  });
}

/** Makes the stamped file, hands it over, and keeps the stamp in the workbook: later changes then show. */
export async function makeFile(tools: Tools, live: LiveCheck): Promise<void> {
  await attempt(tools, async () => {
    const checked = await live.readAll();
    if (checked === null) return;
    const stamp = newStamp(tools, checked);
    const file = await writeFile(checked, stamp);
    await handOver(tools, file);
    // Rows that people inserted get a number in the file alone, so the workbook's own digest is another one.
    await keepStamp(tools, live, { ...stamp, digest: checked.digest }, "plan");
    tools.store.dispatch({ type: "show", screen: { kind: "submitted", file } });
  });
}

function newStamp({ environment }: Tools, { plan, stamp }: CheckedPlan): SubmissionStamp {
  const id = submissionId(filesMade(stamp) + 1, environment.uniqueId());
  return stampPlan(plan, id, environment.now(), sha256);
}

/** The writing library is large; it is loaded for the first file. */
async function writeFile(checked: CheckedPlan, stamp: SubmissionStamp): Promise<MadeFile> {
  const { writeWorkbook } = await import("../../xlsx/write-workbook");
  const madeAt = stamp.submittedAt;
  const stamps = { ...standingStamps(checked, sha256), plan: stamp };
  const bytes = await writeWorkbook(handedInWorkbook(checked, stamps, madeAt));
  const name = planFileName(checked.plan, checked.programme, `v${filesMade(stamp)}`);
  return { name, bytes: new Uint8Array(bytes), madeAt };
}

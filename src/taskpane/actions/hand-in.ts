import { describeSchoolWorkbook } from "../../school/describe-school-workbook";
import { planFileName } from "../../school/plan-file-name";
import { stampCells } from "../../school/stamp-cells";
import { stampPlan } from "../../school/stamp-plan";
import type { CheckedPlan, SubmissionStamp } from "../../school/submission";
import type { MadeFile } from "../school/made-file";
import { filesMade, submissionId } from "../school/submission-id";
import { sha256 } from "../sha256";
import { attempt } from "./attempt";
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
    await keepStamp(tools, live, { ...stamp, digest: checked.digest });
    tools.store.dispatch({ type: "show", screen: { kind: "submitted", file } });
  });
}

/** Hands over a file that was already made. */
export async function handOver({ workbook, environment, opensFiles }: Tools, file: MadeFile): Promise<void> {
  if (opensFiles) await workbook.openAsNew(file.bytes);
  else environment.save(file.name, file.bytes);
}

function newStamp({ environment }: Tools, { plan, stamp }: CheckedPlan): SubmissionStamp {
  const id = submissionId(filesMade(stamp) + 1, environment.uniqueId());
  return stampPlan(plan, id, environment.now(), sha256);
}

/** The writing library is large; it is loaded for the first file. */
async function writeFile({ plan, programme }: CheckedPlan, stamp: SubmissionStamp): Promise<MadeFile> {
  const { writeWorkbook } = await import("../../xlsx/write-workbook");
  const savedAt = stamp.submittedAt;
  const bytes = await writeWorkbook(describeSchoolWorkbook(plan, programme, { stamp, savedAt }));
  return { name: planFileName(plan, programme, `v${filesMade(stamp)}`), bytes: new Uint8Array(bytes), madeAt: savedAt };
}

async function keepStamp({ workbook }: Tools, live: LiveCheck, stamp: SubmissionStamp): Promise<void> {
  const snapshot = live.snapshot();
  const memory = snapshot === null ? null : stampCells(snapshot, stamp);
  if (memory === null) return;
  for (const { cell, value } of memory.cells) await workbook.setCell({ sheet: memory.sheet, cell }, value);
  await live.readAll();
}

import type { StampKind } from "../../school/meta-sheet";
import { stampCells } from "../../school/stamp-cells";
import type { SubmissionStamp } from "../../school/submission";
import type { LiveCheck } from "./live-check";
import type { Tools } from "./tools";

/** Keeps the stamp of a file that was made in the open workbook, and reads it again. */
export async function keepStamp(
  { workbook }: Tools,
  live: LiveCheck,
  stamp: SubmissionStamp,
  kind: StampKind,
): Promise<void> {
  const snapshot = live.snapshot();
  const memory = snapshot === null ? null : stampCells(snapshot, stamp, kind);
  if (memory === null) return;
  await workbook.setCells(memory);
  await live.readAll();
}

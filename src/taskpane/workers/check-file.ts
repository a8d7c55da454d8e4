import { checkWorkbook } from "../../school/check-workbook";
import { listsSheetName } from "../../school/form-sheets";
import type { Sha256 } from "../../school/submission";
import { WorkbookError } from "../../workbook/workbook-error";
import { readSnapshot } from "../../xlsx/read-snapshot";
import { browserPlatform } from "./browser-platform";
import { toPlainPlan } from "../../school/plain-checked-plan";
import type { ReadOutcome, ReadRequest } from "./reading-protocol";

/** No school workbook comes near this; it keeps a video named .xlsx out of memory. */
const largestFile = 64 * 1024 * 1024;

/** One file, read and checked, or the reason why not. */
export async function checkFile({ file, today }: ReadRequest, sha256: Sha256): Promise<ReadOutcome> {
  try {
    const snapshot = readSnapshot(await bytesOf(file), browserPlatform, {
      wantSheet: (name) => name !== listsSheetName,
    });
    return { kind: "read", checked: toPlainPlan(checkWorkbook(snapshot, { sha256, today })) };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return { kind: "unreadable", code: error.code };
  }
}

async function bytesOf(file: Blob): Promise<Uint8Array> {
  if (file.size > largestFile) throw new WorkbookError("too-large", `${file.size} bytes`);
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    // Moved, changed or locked since it was chosen.
    const isGone = error instanceof DOMException && error.name === "NotFoundError";
    throw new WorkbookError(isGone ? "not-found" : "no-access", String(error), error);
  }
}

import type { LedgerSource } from "../../ledger/ledger-source";
import { lookAtLedgerFile, readLedgerFile } from "../../ledger/read-ledger-file";
import { WorkbookError } from "../../workbook/workbook-error";
import { readSnapshot } from "../../xlsx/read-snapshot";
import { shownName } from "../shown-name";
import { browserPlatform } from "../workers/browser-platform";
import type { LedgerOutcome, LedgerRequest } from "./ledger-protocol";

/** What is in memory of a file at one time. */
const pieceSize = 1024 * 1024;
const platform = { openWorkbook: (bytes: Uint8Array) => readSnapshot(bytes, browserPlatform) };

/** One export, read in pieces; without a mark nothing of it but counts and sums. */
export async function readExport(
  { file, given, period, mark }: LedgerRequest,
  onProgress: (done: number) => void,
): Promise<LedgerOutcome> {
  const source = fileSource(file);
  const unread = mark === null ? { onPosting: () => undefined } : {};
  try {
    const ledger = await readLedgerFile(source, given, platform, { mark: mark ?? {}, period, onProgress, ...unread });
    return { kind: "read", ledger };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    const look = error.code === "unclear-columns" ? await lookAtLedgerFile(source, given, platform) : null;
    return look === null ? { kind: "unreadable", code: error.code } : { kind: "columns", look };
  }
}

function fileSource(file: File): LedgerSource {
  return { name: shownName(file.name), size: file.size, open: () => pieces(file) };
}

async function* pieces(file: File): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.size; at += pieceSize) {
    try {
      yield new Uint8Array(await file.slice(at, at + pieceSize).arrayBuffer());
    } catch (error) {
      // Moved, changed or locked since it was chosen.
      const isGone = error instanceof DOMException && error.name === "NotFoundError";
      throw new WorkbookError(isGone ? "not-found" : "no-access", String(error), error);
    }
  }
}

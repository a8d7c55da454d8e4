import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { LedgerSource } from "../ledger/ledger-source";
import { WorkbookError } from "../workbook/workbook-error";

/** Fewer and larger pieces cost less; they are what a reader holds in memory at one time. */
const pieceSize = 256 * 1024;

/**
 * A file to read in pieces. `ready` is waited for before each piece, so that what is made of it can be written first.
 * @throws WorkbookError `not-found` or `no-access`; reading it may throw the same.
 */
export async function fileSource(file: string, ready: () => Promise<void> | null = () => null): Promise<LedgerSource> {
  const { size } = await stat(file).catch((error: unknown) => {
    throw asWorkbookError(file, error);
  });
  return { name: file, size, open: () => pieces(file, ready) };
}

async function* pieces(file: string, ready: () => Promise<void> | null): AsyncGenerator<Uint8Array> {
  const stream = createReadStream(file, { highWaterMark: pieceSize });
  try {
    for await (const piece of stream) {
      const waiting = ready();
      if (waiting !== null) await waiting;
      yield piece as Uint8Array;
    }
  } catch (error) {
    throw asWorkbookError(file, error);
  }
}

function asWorkbookError(file: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (error instanceof WorkbookError || code === undefined) return error;
  if (code === "ENOENT" || code === "ENOTDIR") return new WorkbookError("not-found", file, error);
  return new WorkbookError("no-access", `${file} (${code})`, error);
}

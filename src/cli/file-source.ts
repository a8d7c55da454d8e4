import { createReadStream } from "node:fs";
import type { LedgerSource } from "../ledger/ledger-source";
import { WorkbookError } from "../workbook/workbook-error";
import { readFailure } from "./file-failure";
import { demandFile } from "./read-file";

/** Fewer and larger pieces cost less; they are what a reader holds in memory at one time. */
const pieceSize = 256 * 1024;

/**
 * A file to read in pieces. `ready` is waited for before each piece, so that what is made of it can be written first.
 * @throws WorkbookError `not-found`, `no-access` or `is-folder`; reading it may throw the same, or `file-changed`.
 */
export async function fileSource(file: string, ready: () => Promise<void> | null = () => null): Promise<LedgerSource> {
  const { size } = await demandFile(file).catch((error: unknown) => {
    throw readFailure(file, error);
  });
  return { name: file, size, open: () => pieces(file, size, ready) };
}

async function* pieces(file: string, size: number, ready: () => Promise<void> | null): AsyncGenerator<Uint8Array> {
  const stream = createReadStream(file, { highWaterMark: pieceSize });
  let read = 0;
  try {
    for await (const piece of stream) {
      read += (piece as Uint8Array).length;
      const waiting = ready();
      if (waiting !== null) await waiting;
      yield piece as Uint8Array;
    }
  } catch (error) {
    throw readFailure(file, error);
  }
  if (read !== size) throw new WorkbookError("file-changed", file);
}

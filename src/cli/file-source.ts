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
export function fileSource(file: string, ready: () => Promise<void> | null = () => null): LedgerSource {
  const size = sizeOf(file);
  return { name: file, size, open: () => pieces(file, size, ready) };
}

function sizeOf(file: string): number {
  try {
    return demandFile(file).size;
  } catch (error) {
    throw readFailure(file, error);
  }
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

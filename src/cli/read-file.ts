import { accessSync, closeSync, constants, fstatSync, openSync, readFileSync, statSync } from "node:fs";
import { WorkbookError } from "../workbook/workbook-error";
import { readFailure } from "./file-failure";

/** No school workbook comes near this; it keeps a video named .xlsx out of memory. */
const largestFile = 64 * 1024 * 1024;

/**
 * The bytes of a file, at one go: for thousands of small files, waiting for each step costs more than the steps do.
 * @throws WorkbookError `not-found`, `no-access`, `is-folder`, `too-large`, or `file-changed` when somebody wrote it meanwhile.
 */
export function readBytes(file: string): Uint8Array {
  try {
    return readUnchanged(file, demandFile(file));
  } catch (error) {
    throw readFailure(file, error);
  }
}

interface FoundFile {
  readonly size: number;
  readonly mtimeMs: number;
}

/**
 * Nothing but a file is read: opening a pipe would wait for ever.
 * @throws WorkbookError `is-folder`, `no-access`; and what the system says.
 */
export function demandFile(file: string): FoundFile {
  const found = statSync(file);
  if (found.isFile()) return found;
  // A folder that may not be looked into was named by whoever looked for files in it.
  if (found.isDirectory()) accessSync(file, constants.R_OK);
  throw new WorkbookError(found.isDirectory() ? "is-folder" : "no-access", file);
}

function readUnchanged(file: string, before: FoundFile): Uint8Array {
  if (before.size > largestFile) throw new WorkbookError("too-large", `${before.size} bytes`);
  const opened = openSync(file, "r");
  try {
    const bytes = readFileSync(opened);
    const after = fstatSync(opened);
    if (bytes.length !== after.size || before.mtimeMs !== after.mtimeMs) throw new WorkbookError("file-changed", file);
    return bytes;
  } finally {
    closeSync(opened);
  }
}

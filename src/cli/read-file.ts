import { closeSync, fstatSync, openSync, readFileSync } from "node:fs";
import { access, constants, stat } from "node:fs/promises";
import { WorkbookError } from "../workbook/workbook-error";
import { readFailure } from "./file-failure";

/** No school workbook comes near this; it keeps a video named .xlsx out of memory. */
const largestFile = 64 * 1024 * 1024;

/**
 * The bytes of a file.
 * @throws WorkbookError `not-found`, `no-access`, `is-folder`, `too-large`, or `file-changed` when somebody wrote it meanwhile.
 */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return readUnchanged(file, await demandFile(file));
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
export async function demandFile(file: string): Promise<FoundFile> {
  const found = await stat(file);
  if (found.isFile()) return found;
  // A folder that may not be looked into was named by whoever looked for files in it.
  if (found.isDirectory()) await access(file, constants.R_OK);
  throw new WorkbookError(found.isDirectory() ? "is-folder" : "no-access", file);
}

/** At one go: for thousands of small files, waiting for each step costs more than the steps do. */
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

import { access, constants, open, stat, type FileHandle } from "node:fs/promises";
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
    await demandFile(file);
    const handle = await open(file, "r");
    try {
      return await readUnchanged(file, handle);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw readFailure(file, error);
  }
}

/**
 * Nothing but a file is read: opening a pipe would wait for ever.
 * @throws WorkbookError `is-folder`, `no-access`; and what the system says.
 */
export async function demandFile(file: string): Promise<{ readonly size: number }> {
  const found = await stat(file);
  if (found.isFile()) return found;
  // A folder that may not be looked into was named by whoever looked for files in it.
  if (found.isDirectory()) await access(file, constants.R_OK);
  throw new WorkbookError(found.isDirectory() ? "is-folder" : "no-access", file);
}

async function readUnchanged(file: string, handle: FileHandle): Promise<Uint8Array> {
  const before = await handle.stat();
  if (before.size > largestFile) throw new WorkbookError("too-large", `${before.size} bytes`);
  const bytes = await handle.readFile();
  const after = await handle.stat();
  if (bytes.length !== after.size || before.mtimeMs !== after.mtimeMs) throw new WorkbookError("file-changed", file);
  return bytes;
}

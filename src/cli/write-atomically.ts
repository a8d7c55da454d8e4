import { randomBytes } from "node:crypto";
import { access, mkdir, open, rename, rm } from "node:fs/promises";
import path from "node:path";
import { WorkbookError } from "../workbook/workbook-error";

/**
 * Writes a file in one step: beside its place first, then moved over it. Whoever interrupts finds the old file or the
 * new one, never half of it. With `keepExisting`, a file that is already there is left alone.
 * @throws WorkbookError `write-failed`, or `file-exists` with `keepExisting`.
 */
export async function writeAtomically(
  file: string,
  bytes: Uint8Array,
  options: { keepExisting?: boolean } = {},
): Promise<void> {
  const folder = path.dirname(path.resolve(file));
  const beside = path.join(folder, `.${path.basename(file)}.${randomBytes(4).toString("hex")}.tmp`);
  try {
    if (options.keepExisting === true && (await exists(file))) throw new WorkbookError("file-exists", file);
    await mkdir(folder, { recursive: true });
    await writeThrough(beside, bytes);
    await rename(beside, file);
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    throw new WorkbookError("write-failed", `${file}: ${String(error)}`, error);
  } finally {
    // Where the folder itself is wrong there is nothing to clear away, and the first reason is the one that counts.
    await rm(beside, { force: true }).catch(() => undefined);
  }
}

/** On the disk before the move, so that losing power can't leave an empty file under the right name. */
async function writeThrough(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, "wx");
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

export async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

import { mkdir, open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { WorkbookError } from "../workbook/workbook-error";
import { demandClosed } from "./demand-closed";
import { exists } from "./exists";
import { writeFailure } from "./file-failure";
import { inTurn } from "./in-turn";
import { sweepFolder, temporaryName } from "./temporary-files";

interface WriteOptions {
  /** A file that is already there is left alone. */
  readonly keepExisting?: boolean;
  /** What was read of the file before, null for nothing: with anything else there by now it is left alone. */
  readonly replaces?: Uint8Array | null;
}

/**
 * Writes a file in one step: beside its place first, then moved over it. Whoever interrupts finds the old file or the
 * new one, never half of it. A link stays one, and leads to the new file.
 * @throws WorkbookError `file-exists` with `keepExisting`, `file-changed` with `replaces`, `file-open`, `disk-full`,
 * `write-denied`, `is-folder` or `write-failed`.
 */
export async function writeAtomically(file: string, bytes: Uint8Array, options: WriteOptions = {}): Promise<void> {
  let beside: string | null = null;
  try {
    const target = await behindLinks(file);
    const folder = path.dirname(target);
    await mkdir(folder, { recursive: true });
    await sweepFolder(folder);
    const mode = await demandReplaceable(target, options);
    beside = temporaryName(target);
    await writeThrough(beside, bytes, mode);
    await moveOver(beside, target, options);
  } catch (error) {
    throw writeFailure(file, error);
  } finally {
    // The first reason is the one that counts.
    if (beside !== null) await rm(beside, { force: true }).catch(() => undefined);
  }
}

async function behindLinks(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return path.resolve(file);
    throw error;
  }
}

/** Gives the permissions of what is there already. */
async function demandReplaceable(target: string, { keepExisting }: WriteOptions): Promise<number | undefined> {
  const standing = await stat(target).catch(() => null);
  if (standing === null) return undefined;
  if (standing.isDirectory()) throw new WorkbookError("is-folder", target);
  if (keepExisting === true) throw new WorkbookError("file-exists", target);
  await demandClosed(target);
  return standing.mode;
}

/** On the disk before the move, so that losing power can't leave an empty file under the right name. */
async function writeThrough(file: string, bytes: Uint8Array, mode?: number): Promise<void> {
  const handle = await open(file, "wx", mode);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Whoever is in a hurry at the same moment sees what the other did. */
function moveOver(beside: string, target: string, { keepExisting, replaces }: WriteOptions): Promise<void> {
  return inTurn(target, async () => {
    if (keepExisting === true && (await exists(target))) throw new WorkbookError("file-exists", target);
    if (replaces !== undefined && !(await holds(target, replaces))) throw new WorkbookError("file-changed", target);
    await rename(beside, target);
  });
}

async function holds(target: string, expected: Uint8Array | null): Promise<boolean> {
  if (!(await exists(target))) return expected === null;
  return expected !== null && Buffer.compare(await readFile(target), expected) === 0;
}

import { mkdir, rmdir, stat } from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { WorkbookError } from "../workbook/workbook-error";

const pollMilliseconds = 20;
/** A turn takes milliseconds; one that lasts this long belongs to a run that was killed. */
const longestTurn = 5_000;

/**
 * Does work on a file while no other run does, and waits for its turn.
 * @throws WorkbookError `file-changed` when the turn never comes.
 */
export async function inTurn<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  const { dir, base } = path.parse(file);
  const turn = path.join(dir, `.${base}.lock`);
  const until = Date.now() + 3 * longestTurn;
  while (!(await taken(turn))) {
    if (Date.now() > until) throw new WorkbookError("file-changed", turn);
    await pause(pollMilliseconds);
  }
  try {
    return await work();
  } finally {
    // The work is done; what stays behind is passed over after a while.
    await rmdir(turn).catch(() => undefined);
  }
}

async function taken(turn: string): Promise<boolean> {
  try {
    // A folder, because making one is a single step that only one run can take.
    await mkdir(turn);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    const since = await stat(turn).catch(() => null);
    if (since !== null && Date.now() - since.mtimeMs > longestTurn) await rmdir(turn).catch(() => undefined);
    return false;
  }
}

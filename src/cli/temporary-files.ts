import { randomBytes } from "node:crypto";
import { readdir, rm, stat } from "node:fs/promises";
import path from "node:path";

/** Long after the last byte of any file was written. */
const oldMilliseconds = 60_000;
const ours = /^\..+\.(\d+)-[\da-f]{8}\.tmp$/;
const swept = new Set<string>();

/** A name beside a file for its new bytes, which says whose it is. */
export function temporaryName(file: string): string {
  const { dir, base } = path.parse(file);
  return path.join(dir, `.${base}.${process.pid}-${randomBytes(4).toString("hex")}.tmp`);
}

/** Takes away what runs that were killed left in a folder; once in each run. */
export async function sweepFolder(folder: string): Promise<void> {
  if (swept.has(folder)) return;
  swept.add(folder);
  for (const name of await readdir(folder)) {
    const owner = ours.exec(name)?.[1];
    if (owner === undefined || isAlive(Number(owner))) continue;
    const file = path.join(folder, name);
    // Another run may sweep at this moment too.
    const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > oldMilliseconds) await rm(file, { force: true });
  }
}

function isAlive(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    // It is somebody else's.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

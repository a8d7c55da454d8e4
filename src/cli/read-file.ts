import { readFile, stat } from "node:fs/promises";
import { WorkbookError } from "../workbook/workbook-error";

/** No school workbook comes near this; it keeps a video named .xlsx out of memory. */
const largestFile = 64 * 1024 * 1024;

/**
 * The bytes of a file.
 * @throws WorkbookError `not-found`, `no-access` or `too-large`.
 */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size > largestFile) throw new WorkbookError("too-large", `${size} bytes`);
    return await readFile(file);
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? "";
    if (code === "ENOENT" || code === "ENOTDIR") throw new WorkbookError("not-found", file, error);
    throw new WorkbookError("no-access", `${file} (${code})`, error);
  }
}

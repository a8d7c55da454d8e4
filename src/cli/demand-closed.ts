import path from "node:path";
import { WorkbookError } from "../workbook/workbook-error";
import { exists } from "./exists";

/**
 * Excel and LibreOffice lay a small file beside one that they have open.
 * @throws WorkbookError `file-open`, naming that small file: when a program crashed it stays behind.
 */
export async function demandClosed(file: string): Promise<void> {
  const { dir, base } = path.parse(path.resolve(file));
  for (const name of [`~$${base}`, `.~lock.${base}#`]) {
    const sign = path.join(dir, name);
    if (await exists(sign)) throw new WorkbookError("file-open", sign);
  }
}

import { openRegion, type OpenRegion } from "../region/open-region";
import { regionFile } from "../xlsx/limits";
import { readSnapshot } from "../xlsx/read-snapshot";
import { nodePlatform } from "./node-inflate";
import { readBytes } from "./read-file";
import { demandClosed } from "./demand-closed";
import { exists } from "./exists";

/** A regional workbook that is already there: what it took in, what the controller wrote in it, and its bytes. */
export interface ExistingRegion extends OpenRegion {
  readonly bytes: Uint8Array;
}

/**
 * What is already at `out`; null when nothing is.
 * @throws WorkbookError `not-our-region` when it is another file, `file-open`, or why it can't be read.
 */
export async function existingRegion(out: string): Promise<ExistingRegion | null> {
  if (!(await exists(out))) return null;
  await demandClosed(out);
  const bytes = readBytes(out);
  return { ...openRegion(readSnapshot(bytes, nodePlatform, { limits: regionFile })), bytes };
}

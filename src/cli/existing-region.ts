import { foreignCells } from "../region/kept/foreign-cells";
import { foreignContent, type ExistingContent } from "../region/kept/foreign-content";
import { openRegion, type OpenRegion } from "../region/open-region";
import type { WorkbookDescription } from "../workbook/description";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { WorkbookError } from "../workbook/workbook-error";
import { readInventory } from "../xlsx/read-inventory";
import { readSnapshot } from "../xlsx/read-snapshot";
import { nodePlatform } from "./node-inflate";
import { readBytes } from "./read-file";
import { exists } from "./write-atomically";

/** A regional workbook that is already there: what it took in, and what the controller wrote in it. */
export interface ExistingRegion extends OpenRegion {
  readonly bytes: Uint8Array;
  readonly snapshot: WorkbookSnapshot;
  readonly content: ExistingContent;
}

/**
 * What is already at `out`; null when nothing is.
 * @throws WorkbookError `not-our-region` when it is another file, or why it can't be read.
 */
export async function existingRegion(out: string): Promise<ExistingRegion | null> {
  if (!(await exists(out))) return null;
  const bytes = await readBytes(out);
  const snapshot = readSnapshot(bytes, nodePlatform);
  return { ...openRegion(snapshot), bytes, snapshot, content: readInventory(bytes, nodePlatform) };
}

/**
 * Whatever a new workbook would not have stays safe: the file is refused, untouched.
 * @throws WorkbookError `foreign-content`, naming what was found.
 */
export function refuseForeignContent({ content, snapshot }: ExistingRegion, ours: WorkbookDescription): void {
  const found = [...foreignContent(content, ours), ...foreignCells(snapshot, content, ours)];
  if (found.length === 0) return;
  const named = found
    .slice(0, 5)
    .map(({ kind, sheet, name }) => [kind, sheet, name].filter((part) => part !== null && part !== "").join(" "));
  throw new WorkbookError("foreign-content", named.join("; "));
}

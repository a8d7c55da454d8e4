import { cellsInTheWay } from "../../region/kept/cells-in-the-way";
import { openRegion, type OpenRegion } from "../../region/open-region";
import type { WorkbookDescription } from "../../workbook/description";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { WorkbookError } from "../../workbook/workbook-error";

/** The regional overview in the open workbook; null when there is none. */
export function openIn(snapshot: WorkbookSnapshot): OpenRegion | null {
  try {
    return openRegion(snapshot);
  } catch (error) {
    if (error instanceof WorkbookError && error.code === "not-our-region") return null;
    throw error;
  }
}

/**
 * What somebody typed where one of our cells must come would be lost; all else of theirs stays.
 * @throws WorkbookError `foreign-content`, naming the cells.
 */
export function refuseForeignContent(snapshot: WorkbookSnapshot, ours: WorkbookDescription): void {
  const found = cellsInTheWay(snapshot, ours);
  if (found.length === 0) return;
  const named = found.slice(0, 5).map(({ sheet, cell }) => `${sheet}!${cell}`);
  throw new WorkbookError("foreign-content", named.join(", "));
}

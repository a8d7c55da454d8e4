import { assertDescription } from "../workbook/assert-description";
import type { WorkbookDescription } from "../workbook/description";
import { WorkbookError } from "../workbook/workbook-error";
import { applyDescription } from "./apply-description";
import { asideOf, keepAside } from "./aside";
import { busySheet, lowerMarker, raiseMarker } from "./busy-marker";
import { clearSheet } from "./clear-sheet";
import { emptySheet } from "./empty-sheet";
import { excelFailure } from "./excel-failure";
import { deleteSheet, removeParts } from "./remove-parts";
import { RequestQueue } from "./request-queue";
import { standingSheets, type StandingSheet } from "./standing-sheets";
import { writeSheets, type SheetTarget } from "./write-sheets";

/**
 * Renews the regional sheets in place: sheets and tables stay the same ones, so that the controller's own sheets, charts and
 * pivots on them stay whole. The old values are kept aside until all is done. Sheets that are not there are added.
 * @throws WorkbookError what `standingSheets` refuses, with nothing changed; `interrupted` when it broke off half-way:
 * `readRegion` still gives the old values, and the next renewal finishes it
 */
export async function replaceRegion(context: Excel.RequestContext, description: WorkbookDescription): Promise<void> {
  assertDescription(description);
  const { workbook } = context;
  let standing: readonly StandingSheet[];
  let asides: readonly string[];
  try {
    standing = await standingSheets(workbook, description);
    if (standing.every(({ sheet }) => sheet === null)) return await applyDescription(context, description);
    asides = await putAside(workbook, standing);
  } catch (error) {
    throw excelFailure(error);
  }
  try {
    await renew(workbook, standing, description, asides);
  } catch (error) {
    throw new WorkbookError("interrupted", String(error), error);
  }
}

/** The names of the sheets with the old values; those of a renewal that died half-way are older than what stands there. */
async function putAside(workbook: Excel.Workbook, standing: readonly StandingSheet[]): Promise<readonly string[]> {
  const left = standing.flatMap(({ aside }) => (aside === null ? [] : [aside.name]));
  if (left.length > 0) return left;
  const present = standing.filter(({ sheet }) => sheet !== null);
  const asides = present.map(({ description }) => asideOf(description.name));
  try {
    for (const { sheet, isProtected } of present) if (isProtected) sheet?.protection.unprotect();
    raiseMarker(workbook, { kind: "replacing" });
    for (const { sheet, description } of present) if (sheet !== null) keepAside(workbook, sheet, description.name);
    await workbook.context.sync();
  } catch (error) {
    await removeParts(workbook, { sheets: [...asides, busySheet], names: [] });
    throw error;
  }
  return asides;
}

async function renew(
  workbook: Excel.Workbook,
  standing: readonly StandingSheet[],
  description: WorkbookDescription,
  asides: readonly string[],
): Promise<void> {
  await clearDashboards(workbook, standing);
  const queue = new RequestQueue(workbook.context);
  const targets = standing.map((each) => targetOf(workbook, each));
  const kept = standing.flatMap(({ keptTables }) => keptTables.map(({ name }) => name));
  await writeSheets(queue, targets, description, new Set(kept));
  for (const aside of asides) deleteSheet(workbook.worksheets.getItem(aside));
  lowerMarker(workbook);
  await queue.finish();
}

/** Sheets with charts of ours may have some of the controller's as well, which stay over the emptied cells. */
async function clearDashboards(workbook: Excel.Workbook, standing: readonly StandingSheet[]): Promise<void> {
  const dashboards = standing.filter(({ sheet, description }) => sheet !== null && description.charts.length > 0);
  for (const { description } of dashboards) await clearSheet(workbook, description.name);
}

function targetOf({ worksheets }: Excel.Workbook, standing: StandingSheet): SheetTarget {
  const { sheet, description } = standing;
  if (sheet === null) return { description, target: worksheets.add(description.name) };
  emptySheet(sheet, standing);
  return { description, target: sheet };
}
